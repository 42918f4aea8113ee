import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The first operand to the power of the second. */
export const power: Operator = {
  reads: ['same', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const b = at(args, 1)
    for (let t = from; t < to; t++) out[t] = Math.pow(a[t]!, b[t]!)
  },
  toExcel: (args) => `POWER(${at(args, 0).same},${at(args, 1).same})`,
  explain: (operands) => ({ code: 'power', operands }),
}
