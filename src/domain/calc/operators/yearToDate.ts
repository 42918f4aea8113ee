import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The running total of a flow since the fiscal year began. */
export const yearToDate: Operator = {
  reads: ['same'],
  keepsBalance: true,
  evaluate(out, args, from, to, time) {
    const a = at(args, 0)
    for (let t = from; t < to; t++) out[t] = (time.yearStart[t] === 1 ? 0 : out[t - 1]!) + a[t]!
  },
  toExcel: (args, surroundings) =>
    `IF(${surroundings.timeCell('yearStart')}=1,0,${surroundings.selfPrevious()})+${at(args, 0).factor}`,
  explain: (operands) => ({ code: 'yearToDate', operands }),
}
