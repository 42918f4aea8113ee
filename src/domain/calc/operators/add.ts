import { at } from './operator.ts'
import type { Operator } from './operator.ts'

/** The sum of any number of operands, zero for none. */
export const add: Operator = {
  reads: ['same'],
  infix: true,
  evaluate(out, args, from, to) {
    const count = args.length
    const alone = count % 4
    if (alone === 0) out.fill(0, from, to)
    else copyInto(out, at(args, 0), from, to)
    for (let i = 1; i < alone; i++) {
      const next = at(args, i)
      for (let t = from; t < to; t++) out[t]! += next[t]!
    }
    // Four operands a pass: the sums of a ledger are long, and this halves the time spent on them.
    for (let i = alone; i < count; i += 4) addFour(out, args, i, from, to)
  },
  toExcel: (args) => (args.length === 0 ? '0' : args.map((arg) => arg.same).join('+')),
  explain: (operands) => ({ code: 'add', operands }),
}

function copyInto(out: Float64Array, source: Float64Array, from: number, to: number): void {
  for (let t = from; t < to; t++) out[t] = source[t]!
}

function addFour(out: Float64Array, args: readonly Float64Array[], i: number, from: number, to: number): void {
  const a = at(args, i)
  const b = at(args, i + 1)
  const c = at(args, i + 2)
  const d = at(args, i + 3)
  for (let t = from; t < to; t++) out[t]! += a[t]! + b[t]! + (c[t]! + d[t]!)
}
