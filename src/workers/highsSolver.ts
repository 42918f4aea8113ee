import loadHighs from 'highs'
import type { Constraint, Programme, Solve } from '../domain/analysis/levers/blend/programme.ts'

const variable = (i: number) => `x${i}`

/** A figure as the format reads it: no more digits than a double has. */
const figure = (value: number) => (Object.is(value, -0) ? '0' : String(value))

function sum(terms: readonly { readonly of: number; readonly by: number }[]): string {
  // The format has no empty sum.
  if (terms.length === 0) return `0 ${variable(0)}`
  return terms.map(({ of, by }) => `${by < 0 ? '-' : '+'} ${figure(Math.abs(by))} ${variable(of)}`).join(' ')
}

function rowOf({ terms, atLeast }: Constraint, i: number): string {
  return `c${i}: ${sum(terms)} >= ${figure(atLeast)}`
}

/** A programme in the LP format, which the solver reads. */
export function toLpFormat({ unknowns, constraints }: Programme): string {
  const costs = unknowns.flatMap(({ cost }, of) => (cost === 0 ? [] : [{ of, by: cost }]))
  const whole = unknowns.flatMap(({ isWhole }, i) => (isWhole ? [variable(i)] : []))
  return [
    'Minimize',
    `obj: ${sum(costs)}`,
    'Subject To',
    ...constraints.map(rowOf),
    'Bounds',
    ...unknowns.map(({ low, high }, i) => `${figure(low)} <= ${variable(i)} <= ${figure(high)}`),
    ...(whole.length > 0 ? ['General', whole.join(' ')] : []),
    'End',
  ].join('\n')
}

/** Loads HiGHS; `wasm` is where its code is, when it does not stand beside the loader. Solving itself waits for nothing. */
export async function loadSolver(wasm?: string): Promise<Solve> {
  const highs = await loadHighs(wasm === undefined ? {} : { locateFile: () => wasm })
  return (programme) => {
    const found = highs.solve(toLpFormat(programme), { mip_rel_gap: 0, mip_abs_gap: 1e-7, output_flag: false })
    if (found.Status === 'Infeasible') return null
    if (found.Status !== 'Optimal') throw new Error(`HiGHS: ${found.Status}`)
    const values = programme.unknowns.map((_, i) => found.Columns[variable(i)]?.Primal ?? 0)
    return { cost: found.ObjectiveValue, values }
  }
}
