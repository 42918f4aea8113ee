import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The constant payment that repays a principal: rate per period, number of periods, principal. Zero for no period. */
export const annuity: Operator = {
  reads: ['same', 'same', 'same'],
  evaluate(out, args, from, to) {
    const rate = at(args, 0)
    const periods = at(args, 1)
    const principal = at(args, 2)
    for (let t = from; t < to; t++) out[t] = payment(rate[t]!, periods[t]!, principal[t]!)
  },
  toExcel: (args) => {
    const periods = at(args, 1).same
    return `IF(${periods}<=0,0,-PMT(${at(args, 0).same},${periods},${at(args, 2).same}))`
  },
  explain: (operands) => ({ code: 'annuity', operands }),
}

function payment(rate: number, periods: number, principal: number): number {
  if (periods <= 0) return 0
  if (rate === 0) return principal / periods
  return (principal * rate) / (1 - Math.pow(1 + rate, -periods))
}
