import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The product of two operands. */
export const multiply: Operator = {
  reads: ['same', 'same'],
  infix: true,
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = a[t]! * b[t]!
  },
  toExcel: (args) => `${at(args, 0).factor}*${at(args, 1).factor}`,
  explain: (operands) => ({ code: 'multiply', operands }),
}
