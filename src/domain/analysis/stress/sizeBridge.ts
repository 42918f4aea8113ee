import { inRoundSums } from './bridge.ts'
import type { Bridge } from './bridge.ts'

/** How much, from which month and for how many months; whether cash holds with it. Cents. */
export interface BridgeSize {
  readonly amount: number
  readonly from: number
  readonly months: number
  readonly holds: boolean
}

/** Month-end cash of the plan, in cents, with a bridge of a size. */
type TryOut = (size: Omit<BridgeSize, 'holds'>) => Float64Array

/** Sizes are corrected so many times at most: each time by what the bridge itself costs. */
const MOST_STEPS = 40

/** The loan that keeps cash at its floor, its own interest included: larger where that falls under it, longer where it does after the term. */
export function sizeLoan(need: Bridge, floor: number, start: number, tryOut: TryOut): BridgeSize {
  const { from } = need
  let size = { amount: need.amount, from, months: need.until - from + 1 }
  for (let step = 0; step < MOST_STEPS; step++) {
    const cash = tryOut(size)
    const repaid = from + size.months - start
    const under = periodsUnder(cash, floor)
    if (under.length === 0) return { ...size, holds: true }
    const missing = under.filter((t) => t < repaid).map((t) => floor - cash[t]!)
    size =
      missing.length > 0
        ? { ...size, amount: size.amount + inRoundSums(Math.max(...missing)) }
        : { ...size, months: start + under.at(-1)! - from + 1 }
  }
  return { ...size, holds: false }
}

/** The overdraft that lets cash go as low as it does, its own interest included; null where it never goes below zero. */
export function sizeOverdraft(cash: Float64Array, start: number, tryOut: TryOut): BridgeSize | null {
  let size = overdraftFor(cash, start)
  for (let step = 0; size && step < MOST_STEPS; step++) {
    const needed: Omit<BridgeSize, 'holds'> | null = overdraftFor(tryOut(size), start)
    if (!needed) break
    if (needed.amount <= size.amount && needed.months <= size.months) return { ...size, holds: true }
    size = { ...size, amount: Math.max(size.amount, needed.amount), months: Math.max(size.months, needed.months) }
  }
  return size && { ...size, holds: false }
}

/** The facility stays open a month longer than the account is overdrawn: its last interest is due then. */
function overdraftFor(cash: Float64Array, start: number): Omit<BridgeSize, 'holds'> | null {
  const under = periodsUnder(cash, 0)
  if (under.length === 0) return null
  return {
    amount: inRoundSums(-Math.min(...cash)),
    from: start + under[0]!,
    months: under.at(-1)! - under[0]! + 2,
  }
}

function periodsUnder(cash: Float64Array, floor: number): readonly number[] {
  return Array.from(cash.keys()).filter((t) => cash[t]! < floor)
}
