import type { PlanProblem } from './planProblem.ts'

/** What is wrong with a day that must be written as YYYY-MM-DD. */
export function isoDayProblem(day: string, path: string): readonly PlanProblem[] {
  const isDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day)
  return isDay ? [] : [{ code: 'badDate', path, value: day }]
}
