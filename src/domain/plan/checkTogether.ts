import { checkFigure } from './checkFigure.ts'
import { checkId, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import { isoDayProblem } from './isoDayProblem.ts'
import type { Plan } from './plan.ts'
import { MAX_NOTES } from './planNote.ts'
import type { NotePlace, PlanNote } from './planNote.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'
import { MAX_EARLIER } from './sharedCopy.ts'

/**
 * What is wrong with what a plan holds for people to work together: notes, the last shared copy (checked as the whole plan
 * that it is) and the handover. A note may be about what is gone.
 */
export function checkTogether(plan: Plan, check: (plan: Plan) => readonly PlanProblem[]): readonly PlanProblem[] {
  return [...checkNotes(plan.notes), ...checkShared(plan, check), ...checkHandover(plan)]
}

function checkNotes(notes: readonly PlanNote[]): readonly PlanProblem[] {
  if (notes.length > MAX_NOTES) return [{ code: 'tooMany', path: 'notes', value: notes.length, bound: MAX_NOTES }]
  const met = new Set<string>()
  return notes.flatMap((note, i): readonly PlanProblem[] => {
    const path = pathTo('notes', i)
    const isTwice = met.has(note.id)
    met.add(note.id)
    return [
      ...(isTwice ? [{ code: 'idTwice' as const, path: pathTo(path, 'id'), value: note.id }] : []),
      ...checkId(note.id, pathTo(path, 'id')),
      ...checkText(note.author, pathTo(path, 'author'), MAX_NAME),
      ...checkText(note.text, pathTo(path, 'text'), MAX_TEXT),
      ...isoDayProblem(note.day, pathTo(path, 'day')),
      ...checkPlace(note.on, pathTo(path, 'on')),
    ]
  })
}

function checkPlace(on: NotePlace, path: string): readonly PlanProblem[] {
  if (on.what === 'plan') return []
  if (on.what === 'line') return checkText(on.line, pathTo(path, 'line'), MAX_NAME)
  if (on.what === 'input') {
    return [
      ...checkText(on.line, pathTo(path, 'line'), MAX_NAME),
      ...checkText(on.parameter, pathTo(path, 'parameter'), MAX_NAME),
    ]
  }
  const { month } = on
  return [
    ...checkText(on.row, pathTo(path, 'row'), MAX_NAME),
    ...checkText(on.scenario, pathTo(path, 'scenario'), MAX_NAME),
    ...(month === undefined ? [] : checkFigure(month, () => ({ path: pathTo(path, 'month') }), anyMonth)),
  ]
}

// January of the year 1900 to December of the year 2199.
const anyMonth = { unit: 'month', min: 22800, max: 26399, integer: true } as const

function checkShared({ shared }: Plan, check: (plan: Plan) => readonly PlanProblem[]): readonly PlanProblem[] {
  if (shared === null) return []
  const { id, day, by, note, earlier, plan } = shared
  if (earlier.length > MAX_EARLIER) {
    return [{ code: 'tooMany', path: 'shared.earlier', value: earlier.length, bound: MAX_EARLIER }]
  }
  return [
    ...checkId(id, 'shared.id'),
    ...isoDayProblem(day, 'shared.day'),
    ...checkText(by, 'shared.by', MAX_NAME),
    ...checkText(shared.with, 'shared.with', MAX_NAME),
    ...checkText(note, 'shared.note', MAX_TEXT),
    ...earlier.flatMap((one, i) => checkId(one, pathTo('shared.earlier', i))),
    ...check(plan).map((problem) => ({ ...problem, path: `shared.plan.${problem.path}` })),
  ]
}

function checkHandover({ handover }: Plan): readonly PlanProblem[] {
  if (handover === null) return []
  return [
    ...checkText(handover.from, 'handover.from', MAX_NAME),
    ...checkText(handover.to, 'handover.to', MAX_NAME),
    ...isoDayProblem(handover.day, 'handover.day'),
    ...checkText(handover.message, 'handover.message', MAX_TEXT),
  ]
}
