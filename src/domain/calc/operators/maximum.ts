import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The larger of two operands. */
export const maximum: Operator = {
  reads: ['same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = Math.max(a[t]!, b[t]!)
  },
  toExcel: (args) => `MAX(${at(args, 0).same},${at(args, 1).same})`,
  explain: (operands) => ({ code: 'maximum', operands }),
}
