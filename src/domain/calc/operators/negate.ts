import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The operand with its sign switched. */
export const negate: Operator = {
  reads: ['same'],
  infix: true,
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    for (let t = from; t < to; t++) out[t] = 0 - a[t]!
  },
  toExcel: (args) => `-1*${at(args, 0).factor}`,
  explain: (operands) => ({ code: 'negate', operands }),
}
