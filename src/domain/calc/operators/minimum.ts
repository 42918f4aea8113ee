import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The smaller of two operands. */
export const minimum: Operator = {
  reads: ['same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = Math.min(a[t]!, b[t]!)
  },
  toExcel: (args) => `MIN(${at(args, 0).same},${at(args, 1).same})`,
  explain: (operands) => ({ code: 'minimum', operands }),
}
