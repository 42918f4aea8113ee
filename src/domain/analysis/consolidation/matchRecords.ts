import { totalOf } from './lineRecords.ts'
import type { LineRecords, Running, RunningByKey } from './lineRecords.ts'

/** What is taken out of the sum of the structures, as running figures by account and by line of the cash plan. */
export interface Elimination {
  readonly accounts: RunningByKey
  readonly cash: RunningByKey
}

/** The records that answer one another: those of the payer, those of the receiver. */
export const mirrored = [
  ['charges', 'income'],
  ['payables', 'receivables'],
  ['payments', 'receipts'],
  ['debts', 'placed'],
  ['placed', 'debts'],
  ['receipts', 'payments'],
] as const satisfies readonly (readonly [keyof LineRecords, keyof LineRecords])[]

/**
 * Takes out what both structures have recorded so far, which is the smaller of their running figures: what one has recorded and the
 * other has not stays in the sum, since nothing shows that it is the same money. The same amount leaves both sides, so that the
 * balance sheet of the group still balances and its cash does not move.
 */
export function matchRecords(payer: LineRecords, receiver: LineRecords, months: number): Elimination {
  const [accounts, cash] = [new Map<string, Running>(), new Map<string, Running>()]
  for (const [paying, receiving] of mirrored) {
    const taken = smaller(totalOf(payer[paying], months), totalOf(receiver[receiving], months))
    const into = paying === 'payments' || paying === 'receipts' ? cash : accounts
    for (const side of [payer[paying], receiver[receiving]]) {
      for (const [key, part] of shareOut(taken, side)) into.set(key, plus(into.get(key), part))
    }
  }
  return { accounts, cash }
}

/** Adds what another pair of records takes out of the same account, or of the same line of the cash plan. */
function plus(known: Running | undefined, part: Running): Running {
  if (!known) return part
  return {
    opening: known.opening + part.opening,
    figures: part.figures.map((figure, t) => figure + known.figures[t]!),
  }
}

function smaller(one: Running, other: Running): Running {
  const least = (a: number, b: number) => Math.max(0, Math.min(a, b))
  return {
    opening: least(one.opening, other.opening),
    figures: one.figures.map((figure, t) => least(figure, other.figures[t]!)),
  }
}

/** Shares a total out among the accounts that hold it, in their order, none giving more than it has. */
function shareOut(total: Running, parts: RunningByKey): RunningByKey {
  const left = { opening: total.opening, figures: total.figures.slice() }
  const shares = new Map<string, Running>()
  for (const [key, { opening, figures }] of parts) {
    const first = Math.min(left.opening, Math.max(0, opening))
    left.opening -= first
    const taken = figures.map((figure, t) => {
      const share = Math.min(left.figures[t]!, Math.max(0, figure))
      left.figures[t]! -= share
      return share
    })
    shares.set(key, { opening: first, figures: taken })
  }
  return shares
}
