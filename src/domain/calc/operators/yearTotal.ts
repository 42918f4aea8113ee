import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The total of a row over the whole fiscal year, the same in each of its months. */
export const yearTotal: Operator = {
  reads: ['year'],
  evaluate(out, args, from, to, time) {
    const a = at(args, 0)
    let first = from
    let total = 0
    for (let t = from; t < to; t++) {
      if (time.yearStart[t] === 1) {
        first = t
        total = 0
      }
      total += a[t]!
      if (time.yearEnd[t] === 1) out.fill(total, first, t + 1)
    }
  },
  toExcel: (args, surroundings) =>
    `SUMIF(${surroundings.timeRange('yearIndex')},${surroundings.timeCell('yearIndex')},${at(args, 0).range()})`,
  explain: (operands) => ({ code: 'yearTotal', operands }),
}
