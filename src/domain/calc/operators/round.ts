import { roundHalfAway } from '../../money/roundHalfAway.ts'
import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** An amount rounded to the cent where it arises. */
export const round: Operator = {
  reads: ['same'],
  evaluate(out, args, from, to) {
    const a = at(args, 0)
    for (let t = from; t < to; t++) out[t] = roundHalfAway(a[t]!)
  },
  toExcel: (args) => `ROUND(${at(args, 0).same},2)`,
  explain: (operands) => ({ code: 'round', operands }),
}
