import { checkId, checkIdOnce, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import { MAX_FROZEN } from './frozenPlan.ts'
import { isoDayProblem } from './isoDayProblem.ts'
import type { Plan } from './plan.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

/** What is wrong with the frozen copies of a plan, each checked as the whole plan that it is. */
export function checkFrozen({ frozen }: Plan, check: (plan: Plan) => readonly PlanProblem[]): readonly PlanProblem[] {
  if (frozen.length > MAX_FROZEN) return [{ code: 'tooMany', path: 'frozen', value: frozen.length, bound: MAX_FROZEN }]
  return [
    ...checkIdOnce(frozen, 'frozen'),
    ...frozen.flatMap(({ id, name, note, frozenOn, scenario, plan }, i): readonly PlanProblem[] => {
      const path = pathTo('frozen', i)
      return [
        ...checkId(id, pathTo(path, 'id')),
        ...checkText(name, pathTo(path, 'name'), MAX_NAME),
        ...checkText(note, pathTo(path, 'note'), MAX_TEXT),
        ...isoDayProblem(frozenOn, pathTo(path, 'frozenOn')),
        ...(plan.scenarios.some((one) => one.id === scenario)
          ? []
          : [{ code: 'unknownScenario' as const, path: pathTo(path, 'scenario'), value: scenario }]),
        ...check(plan).map((problem) => ({ ...problem, path: `${pathTo(path, 'plan')}.${problem.path}` })),
      ]
    }),
  ]
}
