import type { LineKind, ParameterDefinition } from './lineKind.ts'
import { parameterServes } from './lineKind.ts'
import type { Line, Plan } from './plan.ts'
import type { LineTiming, Scenario } from './scenario.ts'

/** Inputs of a line that some scenario moves in time: months later, and the last month in which it counts. */
export const laterInput = { id: 'later', unit: 'months', shape: 'scalar', min: -120, max: 120, integer: true } as const
export const untilInput = {
  id: 'until',
  unit: 'month',
  shape: 'scalar',
  min: 22800,
  max: 26399,
  integer: true,
} as const

/** Whether the figures of a kind run over the years, so that they can be moved and cut month by month. */
export function runsOverYears(kind: LineKind): boolean {
  return kind.runsOverYears ?? kind.choices.some(({ id }) => id === 'profile')
}

/** The dates of a line, which move with it. */
export function datesOf(line: Line, kind: LineKind): readonly ParameterDefinition[] {
  return kind.parameters.filter((one) => one.unit === 'month' && parameterServes(one, line, kind))
}

/** Whether a scenario can move a line in time. */
export function mayMove(line: Line, kind: LineKind): boolean {
  return runsOverYears(kind) || datesOf(line, kind).length > 0
}

/** The lines whose timing some scenario sets: their rows differ from those of the others. */
export function timedLineIds({ scenarios }: Pick<Plan, 'scenarios'>): ReadonlySet<string> {
  return new Set(scenarios.flatMap(({ timing }) => Object.keys(timing)))
}

/** The timing of a line at the end of a chain of scenarios: what each says replaces what its parents said. */
export function timingInChain(chain: readonly Scenario[], lineId: string): LineTiming {
  return chain.reduce<LineTiming>((timing, scenario) => ({ ...timing, ...scenario.timing[lineId] }), {})
}

/** Whether a line counts in a scenario at all: it was added there or above, and nobody on the way took it away. */
export function standsIn(chain: readonly Scenario[], line: Line): boolean {
  const isAdded = line.scenario === undefined || chain.some(({ id }) => id === line.scenario)
  return isAdded && !chain.some(({ removed }) => removed.includes(line.id))
}
