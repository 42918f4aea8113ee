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
  toExcel: (args) => {
    const quotient = `${at(args, 0).factor}/${at(args, 1).factor}`
    const divisor = at(args, 1).same
    return Number(divisor) > 0 ? quotient : `IF(${divisor}=0,0,${quotient})`
  },
  infix: true,
  explain: (operands) => ({ code: 'divide', operands }),
}
