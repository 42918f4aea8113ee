import { checkFigure } from './checkFigure.ts'
import { checkId, checkText, MAX_TEXT } from './checkText.ts'
import { isoDayProblem } from './isoDayProblem.ts'
import { laterInput, untilInput } from './lineTiming.ts'
import type { Plan } from './plan.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'
import type { Scenario } from './scenario.ts'

/** The most actions of a scenario. */
export const MAX_SCENARIO_ACTIONS = 50

/** What is wrong with what a scenario says beside its figures: when to look at it again, its actions, the lines it takes away or moves. */
export function checkScenarioLines(plan: Plan, scenario: Scenario, path: string): readonly PlanProblem[] {
  const { reviewOn, actions, removed, timing } = scenario
  const known = new Set(plan.lines.map(({ id }) => id))
  const unknown = (id: string, at: string): readonly PlanProblem[] =>
    known.has(id) ? [] : [{ code: 'unknownLine', path: at, value: id }]
  const count = actions.length
  return [
    ...(reviewOn === null ? [] : isoDayProblem(reviewOn, pathTo(path, 'reviewOn'))),
    ...(count > MAX_SCENARIO_ACTIONS
      ? [{ code: 'tooMany' as const, path: pathTo(path, 'actions'), value: count, bound: MAX_SCENARIO_ACTIONS }]
      : []),
    ...actions.flatMap(({ id, when, what }, i) => {
      const at = pathTo(path, 'actions', i)
      return [
        ...checkId(id, pathTo(at, 'id')),
        ...checkText(when, pathTo(at, 'when'), MAX_TEXT),
        ...checkText(what, pathTo(at, 'what'), MAX_TEXT),
      ]
    }),
    ...removed.flatMap((id, i) => unknown(id, pathTo(path, 'removed', i))),
    ...Object.entries(timing).flatMap(([id, { later, until }]) => {
      const at = pathTo(path, 'timing', id)
      return [
        ...unknown(id, at),
        ...(later === undefined ? [] : checkFigure(later, () => ({ path: pathTo(at, 'later') }), laterInput)),
        ...(until === undefined ? [] : checkFigure(until, () => ({ path: pathTo(at, 'until') }), untilInput)),
      ]
    }),
  ]
}

/** What is wrong with the scenario that a line says it was added by, and with the line that it stands for. */
export function checkAddedLines({ lines, scenarios }: Plan): readonly PlanProblem[] {
  return lines.flatMap((line, i): readonly PlanProblem[] => {
    const { scenario, replaces } = line
    const at = (key: string) => ({ path: pathTo('lines', i, key), line: line.name })
    return [
      ...(scenario === undefined || scenarios.some(({ id }) => id === scenario)
        ? []
        : [{ ...at('scenario'), code: 'unknownScenario' as const, value: scenario }]),
      ...(replaces === undefined || (replaces !== line.id && lines.some(({ id }) => id === replaces))
        ? []
        : [{ ...at('replaces'), code: 'unknownLine' as const, value: replaces }]),
    ]
  })
}
