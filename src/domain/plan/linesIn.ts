import { standsIn } from './lineTiming.ts'
import type { Line, Plan } from './plan.ts'
import { scenarioChain } from './resolveInputs.ts'

/** The lines that stand in a scenario: those that it or its parents neither take away nor lack. */
export function linesIn(plan: Plan, scenarioId: string): readonly Line[] {
  const chain = scenarioChain(plan, scenarioId)
  return plan.lines.filter((line) => standsIn(chain, line))
}

/** The plan with only the lines that stand in a scenario. */
export function planIn(plan: Plan, scenarioId: string): Plan {
  const lines = linesIn(plan, scenarioId)
  return lines.length === plan.lines.length ? plan : { ...plan, lines }
}

/** What a scenario itself does to a line as a whole. */
export type LineMark = 'added' | 'replaces' | 'removed' | 'moved' | 'switchedOn' | 'switchedOff'

/** What the scenario that is shown does to a line as a whole; null in the base and where it leaves the line as it is. */
export function lineMark(plan: Plan, scenarioId: string, line: Line): LineMark | null {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId)
  if (!scenario || scenario.parent === null) return null
  if (line.scenario === scenarioId) return line.replaces === undefined ? 'added' : 'replaces'
  if (scenario.removed.includes(line.id)) return 'removed'
  const active = scenario.overrides[`${line.id}/active`]
  if (active !== undefined) return active === 0 ? 'switchedOff' : 'switchedOn'
  return scenario.timing[line.id] ? 'moved' : null
}

/** The lines that a scenario shows: those that stand in it, and those that it takes away without another in their place. */
export function linesShownIn(plan: Plan, scenarioId: string): readonly Line[] {
  const chain = scenarioChain(plan, scenarioId)
  const own = chain.at(-1)
  const parents = chain.slice(0, -1)
  const replaced = new Set(
    plan.lines.flatMap(({ scenario, replaces }) =>
      scenario === scenarioId && replaces !== undefined ? [replaces] : [],
    ),
  )
  return plan.lines.filter(
    (line) =>
      standsIn(chain, line) ||
      (own?.removed.includes(line.id) === true && standsIn(parents, line) && !replaced.has(line.id)),
  )
}
