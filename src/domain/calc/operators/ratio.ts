import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** A ratio that cannot be computed (NaN, shown as "n.d.") when its second operand is zero: that is not zero. */
export const ratio: Operator = {
  reads: ['same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = b[t] === 0 ? NaN : a[t]! / b[t]!
  },
  toExcel: (args) => `IF(${at(args, 1).same}=0,"n.d.",${at(args, 0).factor}/${at(args, 1).factor})`,
  explain: (operands) => ({ code: 'ratio', operands }),
}
