import { MAX_MONTHS } from '../calc/timeline.ts'
import { MAX_REQUESTS } from './actuals.ts'
import type { FundingRequest } from './actuals.ts'
import type { FigureBounds } from './checkFigure.ts'
import { checkFigure } from './checkFigure.ts'
import { checkKnown, tooMany } from './checkPurpose.ts'
import { checkId, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import { MAX_ALTERNATIVES, MAX_ASSUMPTIONS, MAX_RAISES, MAX_RECORDS, MAX_TRIGGERS } from './decisionLife.ts'
import type { Assumption, DecisionRecord, RaisedIncome, Trigger } from './decisionLife.ts'
import { isoDayProblem } from './isoDayProblem.ts'
import type { Plan } from './plan.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

const amount: FigureBounds = { unit: 'cents', min: -1e13, max: 1e13 }
const votes: FigureBounds = { unit: 'count', min: 0, max: 1e6, integer: true }
// January of the year 1900 to December of the year 2199.
const anyMonth: FigureBounds = { unit: 'month', min: 22800, max: 26399, integer: true }

/** What is wrong with what a plan became: what really happened, what was asked for, decided, watched, assumed and raised. */
export function checkLife(plan: Plan): readonly PlanProblem[] {
  const listed = <Item extends { readonly id: string }>(
    items: readonly Item[],
    path: string,
    max: number,
    check: (item: Item, at: string) => readonly PlanProblem[],
  ) => [
    ...tooMany(items.length, path, max),
    ...items.flatMap((item, i) => [
      ...checkId(item.id, pathTo(path, i, 'id')),
      ...(items.findIndex(({ id }) => id === item.id) === i
        ? []
        : [{ code: 'idTwice' as const, path: pathTo(path, i, 'id'), value: item.id }]),
      ...check(item, pathTo(path, i)),
    ]),
  ]
  return [
    ...checkActuals(plan),
    ...listed(plan.requests, 'requests', MAX_REQUESTS, checkRequest),
    ...listed(plan.records, 'records', MAX_RECORDS, checkRecord),
    ...listed(plan.triggers, 'triggers', MAX_TRIGGERS, checkTrigger),
    ...listed(plan.assumptions, 'assumptions', MAX_ASSUMPTIONS, checkAssumption),
    ...listed(plan.raises, 'raises', MAX_RAISES, checkRaise),
  ]
}

function checkActuals({ actuals }: Plan): readonly PlanProblem[] {
  const series = (values: readonly (number | null)[], path: string) => [
    ...tooMany(values.length, path, MAX_MONTHS),
    ...values.flatMap((value, i) => checkKnown(value, pathTo(path, i), amount)),
  ]
  return [
    ...checkFigure(actuals.from, () => ({ path: 'actuals.from' }), anyMonth),
    ...checkKnown(actuals.until, 'actuals.until', anyMonth),
    ...series(actuals.cash, 'actuals.cash'),
    ...Object.entries(actuals.lines).flatMap(([id, values]) => series(values, pathTo('actuals.lines', id))),
    ...checkText(actuals.source, 'actuals.source', MAX_NAME),
  ]
}

function checkDay(day: string | null, path: string): readonly PlanProblem[] {
  return day === null ? [] : isoDayProblem(day, path)
}

function checkRequest(each: FundingRequest, path: string): readonly PlanProblem[] {
  return [
    ...checkText(each.name, pathTo(path, 'name'), MAX_NAME),
    ...checkText(each.note, pathTo(path, 'note'), MAX_TEXT),
    ...(['askedOn', 'notifiedOn', 'dueOn', 'paidOn'] as const).flatMap((key) => checkDay(each[key], pathTo(path, key))),
    ...(['asked', 'notified', 'paid'] as const).flatMap((key) => checkKnown(each[key], pathTo(path, key), amount)),
  ]
}

function checkRecord(each: DecisionRecord, path: string): readonly PlanProblem[] {
  const { vote, frozen } = each
  return [
    ...checkText(each.question, pathTo(path, 'question'), MAX_TEXT),
    ...checkText(each.choice, pathTo(path, 'choice'), MAX_TEXT),
    ...checkText(each.reasons, pathTo(path, 'reasons'), MAX_TEXT),
    ...tooMany(each.alternatives.length, pathTo(path, 'alternatives'), MAX_ALTERNATIVES),
    ...each.alternatives.flatMap((text, i) => checkText(text, pathTo(path, 'alternatives', i), MAX_TEXT)),
    ...tooMany(each.assumptions.length, pathTo(path, 'assumptions'), MAX_ASSUMPTIONS),
    ...(vote === null
      ? []
      : [
          ...isoDayProblem(vote.day, pathTo(path, 'vote', 'day')),
          ...(['inFavour', 'against', 'abstained'] as const).flatMap((key) =>
            checkKnown(vote[key], pathTo(path, 'vote', key), votes),
          ),
        ]),
    ...(frozen === null || /^[0-9a-f]{64}$/.test(frozen.sha256)
      ? []
      : [{ code: 'badId' as const, path: pathTo(path, 'frozen', 'sha256'), value: frozen.sha256 }]),
  ]
}

function checkTrigger(each: Trigger, path: string): readonly PlanProblem[] {
  return [
    ...isoDayProblem(each.day, pathTo(path, 'day')),
    ...checkText(each.condition, pathTo(path, 'condition'), MAX_TEXT),
    ...checkText(each.action, pathTo(path, 'action'), MAX_TEXT),
    ...checkText(each.owner, pathTo(path, 'owner'), MAX_NAME),
  ]
}

function checkAssumption(each: Assumption, path: string): readonly PlanProblem[] {
  return [
    ...checkText(each.text, pathTo(path, 'text'), MAX_TEXT),
    ...checkText(each.source, pathTo(path, 'source'), MAX_TEXT),
    ...isoDayProblem(each.day, pathTo(path, 'day')),
    ...checkDay(each.expiresOn, pathTo(path, 'expiresOn')),
  ]
}

function checkRaise(each: RaisedIncome, path: string): readonly PlanProblem[] {
  return [
    ...isoDayProblem(each.day, pathTo(path, 'day')),
    ...checkText(each.justification, pathTo(path, 'justification'), MAX_TEXT),
    ...(['before', 'after', 'lowestCash'] as const).flatMap((key) => checkKnown(each[key], pathTo(path, key), amount)),
  ]
}
