import { roundHalfAway } from '../../src/domain/money/roundHalfAway.ts'
import { costCount, grantCount, loanCount, yearAmount } from '../largePlan.ts'

const months = 120

/** Closing cash of the large plan, month by month, by a plain loop that keeps nothing else: the limit to measure against. */
export function handWrittenCash(): Float64Array {
  const flow = new Float64Array(months)
  for (let i = 0; i < grantCount; i++) addGrant(flow, i)
  for (let i = 0; i < costCount; i++) addCost(flow, i)
  for (let i = 0; i < loanCount; i++) addLoan(flow, i)
  let balance = 5_000_000
  return flow.map((change) => (balance += change))
}

function addGrant(flow: Float64Array, i: number): void {
  for (let year = 0; year < 10; year++) {
    const award = 12 * year + (i % 12)
    const amount = yearAmount(i, year)
    const advance = roundHalfAway(amount * 0.7)
    if (award + 2 < months) flow[award + 2]! += advance
    if (award + 9 < months) flow[award + 9]! += amount - advance
  }
}

function addCost(flow: Float64Array, i: number): void {
  for (let t = 0; t < months - 1; t++) {
    const amount = yearAmount(i, Math.floor(t / 12))
    const month = t % 12
    flow[t + 1]! -= roundHalfAway((amount * (month + 1)) / 12) - roundHalfAway((amount * month) / 12)
  }
}

function addLoan(flow: Float64Array, i: number): void {
  const principal = 2_000_000 + 1_000 * i
  const payment = roundHalfAway((principal * 0.0025) / (1 - Math.pow(1.0025, -54)))
  let balance = principal
  flow[i]! += principal
  for (let k = 1; k <= 60 && i + k < months; k++) {
    const interest = roundHalfAway(balance * 0.0025)
    const capital = k <= 6 ? 0 : k === 60 ? balance : payment - interest
    balance -= capital
    flow[i + k]! -= interest + capital
  }
}
