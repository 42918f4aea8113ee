import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** A row as it was some months before (second operand, whole and not negative), zero before the plan begins. */
export const shift: Operator = {
  reads: ['past', 'same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    const delay = at(args, 1)
    for (let t = from; t < to; t++) {
      const source = t - delay[t]!
      out[t] = source >= 0 ? a[source]! : 0
    }
  },
  toExcel: (args, surroundings) => {
    const counter = surroundings.timeCell('counter')
    const delay = at(args, 1)
    return `IF(${counter}>${delay.same},INDEX(${at(args, 0).range()},${counter}-${delay.factor}),0)`
  },
  explain: (operands) => ({ code: 'shift', operands }),
}
