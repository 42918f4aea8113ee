import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The number of a calendar month among the plan's periods: 1 for the first, zero or less before the plan begins. */
export const periodOf: Operator = {
  reads: ['same'],
  evaluate(out, args, from, to, time) {
    const month = at(args, 0)
    const start = time.month[0]!
    for (let t = from; t < to; t++) out[t] = month[t]! - start + 1
  },
  toExcel: (args, surroundings) => {
    const month = at(args, 0).same
    const start = surroundings.planStart()
    return `(YEAR(${month})-YEAR(${start}))*12+MONTH(${month})-MONTH(${start})+1`
  },
  infix: true,
  explain: (operands) => ({ code: 'periodOf', operands }),
}
