import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** What remains of the first operand divided by the second; the first is not negative, the second is positive. */
export const modulo: Operator = {
  reads: ['same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = a[t]! % b[t]!
  },
  toExcel: (args) => `MOD(${at(args, 0).same},${at(args, 1).same})`,
  explain: (operands) => ({ code: 'modulo', operands }),
}
