import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The total of a row over the months that follow (second operand: how many), as far as the plan goes. */
export const following: Operator = {
  reads: ['ahead', 'same'],
  evaluate(out, args, from, to) {
    const flow = at(args, 0)
    const months = at(args, 1)
    for (let t = from; t < to; t++) {
      const last = Math.min(t + months[t]!, flow.length - 1)
      let total = 0
      for (let later = t + 1; later <= last; later++) total += flow[later]!
      out[t] = total
    }
  },
  toExcel: (args, surroundings) => {
    const counters = surroundings.timeRange('counter')
    const counter = surroundings.timeCell('counter')
    const until = `${counter}+${at(args, 1).factor}`
    return `SUMIFS(${at(args, 0).range()},${counters},">"&${counter},${counters},"<="&${until})`
  },
  explain: (operands) => ({ code: 'following', operands }),
}
