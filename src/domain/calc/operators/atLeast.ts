import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** 1 where the first operand is at least the second, else 0. */
export const atLeast: Operator = {
  reads: ['same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = a[t]! >= b[t]! ? 1 : 0
  },
  toExcel: (args) => `IF(${at(args, 0).same}>=${at(args, 1).same},1,0)`,
  explain: (operands) => ({ code: 'atLeast', operands }),
}
