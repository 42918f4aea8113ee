import { MAX_MONTHS, MIN_MONTHS } from '../calc/timeline.ts'
import { toMonth } from '../time/month.ts'
import { checkDeciding } from './checkDeciding.ts'
import { checkFigure } from './checkFigure.ts'
import { checkFrozen } from './checkFrozen.ts'
import { checkId, checkIdOnce, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import { checkLife } from './checkLife.ts'
import { checkLine } from './checkLine.ts'
import { checkPurpose } from './checkPurpose.ts'
import { checkReferences } from './checkReferences.ts'
import { checkScenarios } from './checkScenarios.ts'
import { checkTogether } from './checkTogether.ts'
import { drivers } from './drivers.ts'
import type { LineKind } from './lineKind.ts'
import type { Plan } from './plan.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

/** The most lines and scenarios that a plan holds. */
export const MAX_LINES = 500
export const MAX_SCENARIOS = 50
/** The most funders and actions that a plan holds. */
export const MAX_FUNDERS = 200
export const MAX_ACTIONS = 50

/** The first and the last month in which a plan may start. */
export const FIRST_START = toMonth(1950, 1)
export const LAST_START = toMonth(2150, 12)

/** Everything that keeps a plan of the right shape from being computed; nothing when it is valid. */
export function checkPlan(plan: Plan, kinds: (id: string) => LineKind | undefined): readonly PlanProblem[] {
  return [
    ...checkId(plan.id, 'id'),
    ...checkText(plan.name, 'name', MAX_NAME),
    ...checkText(plan.structure.name, 'structure.name', MAX_NAME),
    ...checkText(plan.structure.purpose, 'structure.purpose', MAX_TEXT),
    ...checkText(plan.structure.note, 'structure.note', MAX_TEXT),
    ...checkTimeline(plan),
    ...checkDrivers(plan),
    ...checkCount(plan.funders.length, 'funders', MAX_FUNDERS),
    ...checkCount(plan.actions.length, 'actions', MAX_ACTIONS),
    ...checkReferences(plan, kinds),
    ...checkCount(plan.lines.length, 'lines', MAX_LINES),
    ...checkIdOnce(plan.lines, 'lines', 'line'),
    ...plan.lines.flatMap((line, index) => checkLine(line, pathTo('lines', index), kinds)),
    ...checkCount(plan.scenarios.length, 'scenarios', MAX_SCENARIOS),
    ...checkIdOnce(plan.scenarios, 'scenarios', 'scenario'),
    ...checkScenarios(plan, kinds),
    ...checkDeciding(plan),
    ...checkFrozen(plan, (copy) => checkPlan(copy, kinds)),
    ...checkTogether(plan, (copy) => checkPlan(copy, kinds)),
    ...checkPurpose(plan),
    ...checkLife(plan),
  ]
}

function checkTimeline({ timeline }: Plan): readonly PlanProblem[] {
  const check = (key: 'start' | 'months' | 'fiscalYearEndMonth', unit: 'month' | 'months' | 'calendarMonth') =>
    checkFigure(timeline[key], () => ({ path: `timeline.${key}` }), { ...bounds[key], unit, integer: true })
  return [...check('start', 'month'), ...check('months', 'months'), ...check('fiscalYearEndMonth', 'calendarMonth')]
}

const bounds = {
  start: { min: FIRST_START, max: LAST_START },
  months: { min: MIN_MONTHS, max: MAX_MONTHS },
  fiscalYearEndMonth: { min: 1, max: 12 },
}

function checkDrivers(plan: Plan): readonly PlanProblem[] {
  return drivers.flatMap((driver) =>
    checkFigure(plan.drivers[driver.id], () => ({ path: pathTo('drivers', driver.id), parameter: driver.id }), driver),
  )
}

function checkCount(count: number, path: string, max: number): readonly PlanProblem[] {
  return count > max ? [{ code: 'tooMany', path, value: count, bound: max }] : []
}
