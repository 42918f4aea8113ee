import { isLegalFigureId } from '../parameters/legalFigures.ts'
import { MAX_KEY_WEIGHT } from './action.ts'
import { checkFigure } from './checkFigure.ts'
import { checkId, checkIdOnce, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import { MAX_USUAL_DELAY } from './funder.ts'
import type { LineKind } from './lineKind.ts'
import type { Line, Plan } from './plan.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

/** The most legal figures, past aids and lines outside the de minimis rules that a plan holds. */
const MAX_LEGAL = 500
const MAX_OUTSIDE = 500
const MAX_PAST_AIDS = 200

type Kinds = (id: string) => LineKind | undefined

/** What is wrong with funders, actions, typed legal figures, past aids, and with what lines say of them and of one another. */
export function checkReferences(plan: Plan, kinds: Kinds): readonly PlanProblem[] {
  return [
    ...plan.funders.flatMap((funder, i) => {
      const path = pathTo('funders', i)
      const bounds = { unit: 'months', min: 0, max: MAX_USUAL_DELAY, integer: true } as const
      return [
        ...checkNamed(funder, path),
        ...checkFigure(funder.usualDelay, () => ({ path: pathTo(path, 'usualDelay') }), bounds),
      ]
    }),
    ...checkIdOnce(plan.funders, 'funders'),
    ...plan.actions.flatMap((action, i) => {
      const path = pathTo('actions', i)
      const bounds = { unit: 'weight', min: 0, max: MAX_KEY_WEIGHT } as const
      return [
        ...checkNamed(action, path),
        ...checkFigure(action.keyWeight, () => ({ path: pathTo(path, 'keyWeight') }), bounds),
      ]
    }),
    ...checkIdOnce(plan.actions, 'actions'),
    ...checkLegalFigures(plan),
    ...checkAid(plan),
    ...plan.lines.flatMap((line, i) => checkLineReferences(plan, line, pathTo('lines', i), kinds)),
  ]
}

function checkNamed(item: { readonly id: string; readonly name: string; readonly note: string }, path: string) {
  return [
    ...checkId(item.id, pathTo(path, 'id')),
    ...checkText(item.name, pathTo(path, 'name'), MAX_NAME),
    ...checkText(item.note, pathTo(path, 'note'), MAX_TEXT),
  ]
}

function checkLegalFigures({ legalFigures }: Plan): readonly PlanProblem[] {
  const count = legalFigures.length
  if (count > MAX_LEGAL) return [{ code: 'tooMany', path: 'legalFigures', value: count, bound: MAX_LEGAL }]
  return legalFigures.flatMap(({ figure, from, value, note }, i): readonly PlanProblem[] => {
    const path = pathTo('legalFigures', i)
    const at = (key: string) => () => ({ path: pathTo(path, key) })
    return [
      ...(isLegalFigureId(figure)
        ? []
        : [{ code: 'unknownLegalFigure' as const, path: pathTo(path, 'figure'), value: figure }]),
      ...checkFigure(from, at('from'), { unit: 'month', min: 22800, max: 26399 }),
      ...checkFigure(value, at('value'), { unit: 'ratio', min: 0, max: 1e12 }),
      ...checkText(note, pathTo(path, 'note'), MAX_TEXT),
    ]
  })
}

function checkAid({ aid }: Plan): readonly PlanProblem[] {
  const count = aid.past.length
  if (count > MAX_PAST_AIDS) return [{ code: 'tooMany', path: 'aid.past', value: count, bound: MAX_PAST_AIDS }]
  const base = aid.baseRate
  const outside = aid.notDeMinimis?.length ?? 0
  return [
    ...(outside > MAX_OUTSIDE
      ? [{ code: 'tooMany' as const, path: 'aid.notDeMinimis', value: outside, bound: MAX_OUTSIDE }]
      : []),
    ...(base === null
      ? []
      : checkFigure(base, () => ({ path: 'aid.baseRate' }), { unit: 'rate', min: -0.05, max: 0.3 })),
    ...aid.past.flatMap((past, i) => {
      const path = pathTo('aid.past', i)
      return [
        ...checkId(past.id, pathTo(path, 'id')),
        ...checkText(past.grantor, pathTo(path, 'grantor'), MAX_NAME),
        ...checkFigure(past.month, () => ({ path: pathTo(path, 'month') }), { unit: 'month', min: 22800, max: 26399 }),
        ...checkFigure(past.amount, () => ({ path: pathTo(path, 'amount') }), { unit: 'cents', min: 0, max: 1e12 }),
      ]
    }),
  ]
}

function checkLineReferences(plan: Plan, line: Line, path: string, kinds: Kinds): readonly PlanProblem[] {
  const problems: PlanProblem[] = []
  const add = (problem: PlanProblem) => problems.push({ ...problem, line: line.name })
  if (line.funder !== undefined && !plan.funders.some(({ id }) => id === line.funder)) {
    add({ code: 'unknownFunder', path: pathTo(path, 'funder'), value: line.funder })
  }
  for (const [linkId, otherId] of Object.entries(line.links ?? {})) {
    const at = { path: pathTo(path, 'links', linkId), value: otherId }
    const link = kinds(line.kind)?.links?.find(({ id }) => id === linkId)
    const other = plan.lines.find(({ id }) => id === otherId)
    if (!link) add({ ...at, code: 'unknownLink', value: linkId })
    else if (!other) add({ ...at, code: 'linkLeadsNowhere' })
    else if (!link.kinds.includes(other.kind)) add({ ...at, code: 'linkOfWrongKind', allowed: link.kinds })
    else if (leadsBack(plan, line, other)) add({ ...at, code: 'linksInLoop' })
  }
  let sum = 0
  for (const [actionId, share] of Object.entries(line.actions ?? {})) {
    const at = pathTo(path, 'actions', actionId)
    if (!plan.actions.some(({ id }) => id === actionId)) add({ code: 'unknownAction', path: at, value: actionId })
    const bounds = { unit: 'rate', min: 0, max: 1 } as const
    checkFigure(share, () => ({ path: at }), bounds).forEach(add)
    sum += share
  }
  if (sum > 1 + 1e-9) add({ code: 'sharesOverOne', path: pathTo(path, 'actions'), value: sum, unit: 'rate', bound: 1 })
  return problems
}

/** Whether the lines that another is tied to lead back to this one. */
function leadsBack(plan: Plan, line: Line, other: Line): boolean {
  const met = new Set<string>()
  const waiting = [other]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.id === line.id) return true
    if (met.has(next.id)) continue
    met.add(next.id)
    for (const id of Object.values(next.links ?? {})) {
      const found = plan.lines.find((one) => one.id === id)
      if (found) waiting.push(found)
    }
  }
  return false
}
