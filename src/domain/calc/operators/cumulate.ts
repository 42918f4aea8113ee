import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** A balance: opening value (first operand), plus additions (second), less reductions (third), carried month to month. */
export const cumulate: Operator = {
  reads: ['same', 'same', 'same'],
  keepsBalance: true,
  evaluate(out, args, from, to) {
    const plus = at(args, 1)
    const minus = at(args, 2)
    let balance = from === 0 ? at(args, 0)[0]! : out[from - 1]!
    for (let t = from; t < to; t++) {
      balance += plus[t]! - minus[t]!
      out[t] = balance
    }
  },
  toExcel: (args, surroundings) => `${surroundings.selfPrevious()}+${at(args, 1).same}-${at(args, 2).factor}`,
  explain: (operands) => ({ code: 'cumulate', operands }),
}
