import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The first operand over the second, zero when the second is zero. */
export const divide: Operator = {
  reads: ['same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = b[t] === 0 ? 0 : a[t]! / b[t]!
  },
  toExcel: (args) => `IF(${at(args, 1).same}=0,0,${at(args, 0).factor}/${at(args, 1).factor})`,
  explain: (operands) => ({ code: 'divide', operands }),
}
