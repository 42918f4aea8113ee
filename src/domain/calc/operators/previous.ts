import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** A row in the period before; in the first period its opening value. The second operand is that opening value. */
export const previous: Operator = {
  reads: ['previous', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const opening = at(args, 1)
    for (let t = from; t < to; t++) out[t] = t === 0 ? opening[0]! : a[t - 1]!
  },
  toExcel: (args) => at(args, 0).previous(),
  explain: (operands) => ({ code: 'previous', operands }),
}
