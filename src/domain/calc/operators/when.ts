import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The second operand where the flag (first operand) is not zero, else the third. */
export const when: Operator = {
  reads: ['same', 'same', 'same'],
  evaluate(out, args, from, to) {
    const flag = at(args, 0)
    const yes = at(args, 1)
    const no = at(args, 2)
    for (let t = from; t < to; t++) out[t] = flag[t] !== 0 ? yes[t]! : no[t]!
  },
  toExcel: (args) => `IF(${at(args, 0).same}<>0,${at(args, 1).same},${at(args, 2).same})`,
  explain: (operands) => ({ code: 'when', operands }),
}
