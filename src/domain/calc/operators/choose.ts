import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The option whose number, from 1, is the first operand; numbers out of range are a bug of validation. */
export const choose: Operator = {
  reads: ['same'],
  evaluate(out, args, from, to) {
    const number = at(args, 0)
    for (let t = from; t < to; t++) out[t] = at(args, number[t]!)[t]!
  },
  toExcel: (args) => `CHOOSE(${args.map((arg) => arg.same).join(',')})`,
  explain: (operands) => ({ code: 'choose', operands }),
}
