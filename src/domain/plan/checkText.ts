import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

/** The longest name and the longest free text, in characters. */
export const MAX_NAME = 200
export const MAX_TEXT = 10_000

/** Names that JavaScript keeps for itself. */
const languageNames = ['__proto__', 'constructor', 'prototype']

/** First parts of the ids of rows and inputs that no line gives: a line of that name would stand in their place. */
const ownNames = [
  ...['balance', 'cash', 'check', 'checks', 'drivers', 'families', 'family', 'funder', 'funders', 'funding'],
  ...['income', 'indicator', 'indicators', 'ledger', 'legal', 'opening', 'time', 'action', 'actions', 'cashFlow'],
  ...['grantForm', 'poles', 'voluntary', 'tax'],
]

/** What is wrong with an id: letters without accents, digits, `_` and `-`, at most 40. */
export function checkId(id: string, path: string): readonly PlanProblem[] {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(id)) return [{ code: 'badId', path, value: id }]
  return languageNames.includes(id) ? [{ code: 'reservedId', path, value: id }] : []
}

/** What is wrong with the id of a line, which also begins the ids of its rows. */
export function checkLineId(id: string, path: string): readonly PlanProblem[] {
  return ownNames.includes(id) ? [{ code: 'reservedId', path, value: id }] : checkId(id, path)
}

/** Ids that come back in a list of lines or of scenarios, each where it comes back. */
export function checkIdOnce(
  list: readonly { readonly id: string; readonly name: string }[],
  path: string,
  item?: 'line' | 'scenario',
): readonly PlanProblem[] {
  const met = new Set<string>()
  return list.flatMap(({ id, name }, index): readonly PlanProblem[] => {
    if (met.has(id))
      return [{ code: 'idTwice', path: pathTo(path, index, 'id'), value: id, ...(item && { [item]: name }) }]
    met.add(id)
    return []
  })
}

/** A text that is longer than `max` characters. */
export function checkText(text: string, path: string, max: number): readonly PlanProblem[] {
  return text.length > max ? [{ code: 'tooLong', path, value: text.length, bound: max }] : []
}
