import type { FundingRequest } from '../plan/actuals.ts'
import { parseIsoMonth } from '../time/month.ts'

/** What a funder usually does, read from what it was asked, told and paid. Shares are fractions. */
export interface FunderHabits {
  readonly requests: number
  /** How many were answered, and the share of these that was given something; null when none was answered. */
  readonly answered: number
  readonly awarded: number | null
  /** What was granted of what was asked for, over the requests that were given something; null without any. */
  readonly granted: number | null
  /** By how many months the money came after it was due, in the middle of what happened; null when nothing was paid. */
  readonly delay: number | null
}

/** Fewer answers than this say little: what they would propose is shown as such. */
export const FEW_ANSWERS = 3

/** Reads the habits of a funder from its requests. */
export function funderHabits(requests: readonly FundingRequest[], funder: string): FunderHabits {
  const own = requests.filter((request) => request.funder === funder)
  const answered = own.filter(({ notified }) => notified !== null)
  const given = answered.filter(({ notified }) => (notified ?? 0) > 0)
  const asked = sum(given.map((request) => request.asked))
  return {
    requests: own.length,
    answered: answered.length,
    awarded: answered.length === 0 ? null : given.length / answered.length,
    granted: asked === 0 ? null : sum(given.map(({ notified }) => notified ?? 0)) / asked,
    delay: middle(own.flatMap((request) => monthsLate(request) ?? [])),
  }
}

/** By how many months a payment came after it was due, never less than none; null while one of both days is not known. */
function monthsLate({ dueOn, paidOn }: FundingRequest): number | null {
  const [due, paid] = [monthOf(dueOn), monthOf(paidOn)]
  return due === null || paid === null ? null : Math.max(0, paid - due)
}

function monthOf(day: string | null): number | null {
  return day === null ? null : parseIsoMonth(day.slice(0, 7))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The value in the middle, the higher of two; null without any. */
function middle(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? null
}
