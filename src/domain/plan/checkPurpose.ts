import { checkFigure } from './checkFigure.ts'
import type { FigureBounds } from './checkFigure.ts'
import { checkId, checkIdOnce, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import type { Plan } from './plan.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'
import { MAX_MEASURED, MAX_SOCIAL_INDICATORS } from './socialIndicator.ts'
import type { SocialIndicator } from './socialIndicator.ts'
import { MAX_PEOPLE, MAX_STAKEHOLDERS } from './stakeholder.ts'
import type { Stakeholder } from './stakeholder.ts'

const measured: FigureBounds = { unit: 'count', min: 0, max: MAX_MEASURED }
const people: FigureBounds = { unit: 'count', min: 0, max: MAX_PEOPLE, integer: true }
const share: FigureBounds = { unit: 'rate', min: 0, max: 1 }

/** The longest series of an indicator: more than the plan has years, since a shortened plan loses none. */
const MAX_YEARS = 30

/** What is wrong with the purpose of a plan beside money: its indicators and its stakeholders. What they name may be gone. */
export function checkPurpose({ socialIndicators, stakeholders }: Plan): readonly PlanProblem[] {
  return [
    ...tooMany(socialIndicators.length, 'socialIndicators', MAX_SOCIAL_INDICATORS),
    ...checkIdOnce(socialIndicators, 'socialIndicators'),
    ...socialIndicators.flatMap((each, i) => checkIndicator(each, pathTo('socialIndicators', i))),
    ...tooMany(stakeholders.length, 'stakeholders', MAX_STAKEHOLDERS),
    ...checkIdOnce(stakeholders, 'stakeholders'),
    ...stakeholders.flatMap((each, i) => checkStakeholder(each, pathTo('stakeholders', i))),
  ]
}

function checkIndicator(each: SocialIndicator, path: string): readonly PlanProblem[] {
  const series = (key: 'targets' | 'actuals') => [
    ...tooMany(each[key].length, pathTo(path, key), MAX_YEARS),
    ...each[key].flatMap((value, i) => checkKnown(value, pathTo(path, key, i), measured)),
  ]
  return [
    ...checkId(each.id, pathTo(path, 'id')),
    ...checkText(each.name, pathTo(path, 'name'), MAX_NAME),
    ...checkText(each.unit, pathTo(path, 'unit'), MAX_NAME),
    ...checkText(each.evidence, pathTo(path, 'evidence'), MAX_TEXT),
    ...checkText(each.note, pathTo(path, 'note'), MAX_TEXT),
    ...checkKnown(each.baseline, pathTo(path, 'baseline'), measured),
    ...series('targets'),
    ...series('actuals'),
  ]
}

function checkStakeholder(each: Stakeholder, path: string): readonly PlanProblem[] {
  return [
    ...checkId(each.id, pathTo(path, 'id')),
    ...checkText(each.name, pathTo(path, 'name'), MAX_NAME),
    ...checkText(each.note, pathTo(path, 'note'), MAX_TEXT),
    ...checkKnown(each.people, pathTo(path, 'people'), people),
    ...checkKnown(each.seats, pathTo(path, 'seats'), people),
    ...checkKnown(each.votes, pathTo(path, 'votes'), share),
  ]
}

/** What is wrong with a figure that may not be known. */
export function checkKnown(value: number | null, path: string, bounds: FigureBounds): readonly PlanProblem[] {
  return value === null ? [] : checkFigure(value, () => ({ path }), bounds)
}

/** A list that holds more than it may. */
export function tooMany(count: number, path: string, max: number): readonly PlanProblem[] {
  return count > max ? [{ code: 'tooMany', path, value: count, bound: max }] : []
}
