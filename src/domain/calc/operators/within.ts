import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** 1 where the first operand lies between the second and the third, both included, else 0. */
export const within: Operator = {
  reads: ['same', 'same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const low = at(args, 1)
    const high = at(args, 2)
    for (let t = from; t < to; t++) out[t] = a[t]! >= low[t]! && a[t]! <= high[t]! ? 1 : 0
  },
  toExcel: (args) => {
    const value = at(args, 0).same
    return `IF(AND(${value}>=${at(args, 1).same},${value}<=${at(args, 2).same}),1,0)`
  },
  explain: (operands) => ({ code: 'within', operands }),
}
