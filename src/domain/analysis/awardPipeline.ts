import type { Evaluation } from '../calc/evaluate.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { isSecured, statuses, statusNumber } from '../instruments/retainedShare.ts'
import { evaluateWith } from '../model/evaluateWith.ts'
import { evaluateOnBasis, isAwarded } from '../model/fundingBasis.ts'
import { lineKind } from '../model/lineKinds.ts'
import { driverInputId, fundingBases } from '../plan/drivers.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { LineKind } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { rowsByLine } from './resourceFlows.ts'

export type AwardStatus = (typeof statuses)[number]

/** A resource that somebody must award, as it stands in a scenario. Amounts in cents over the whole plan, months absolute. */
export interface Award {
  readonly line: Line
  readonly kind: LineKind
  readonly status: AwardStatus
  readonly probability: number
  /** What it would bring if all that is asked for were given. */
  readonly asked: number
  /** What it brings as it was notified; null until it is. */
  readonly notified: number | null
  /** What it brings by its probability: all of it once notified, nothing once refused. */
  readonly weighted: number
  /** The first month in which it counts; null when it brings nothing. */
  readonly firstMonth: number | null
  /** The first and the last month in which it is paid; null when it never is. */
  readonly payments: { readonly first: number; readonly last: number } | null
}

/** Drivers that make awards larger or smaller than they were asked for. */
const scaling = ['subsidies', 'giving', 'activity'] as const

/** Every resource of a plan that somebody must award, in the order of the plan, whatever the plan counts of it. */
export function awardPipeline(plan: Plan, evaluation: Evaluation): readonly Award[] {
  const lines = plan.lines.filter(isAwarded)
  if (lines.length === 0) return []
  const rows = rowsByLine(evaluation.sheet.rows)
  const asked = evaluateWith(evaluation, allAt(lines, 'asked'))
  const granted = evaluateWith(evaluation, allAt(lines, 'notified'))
  const weighted = evaluateOnBasis(evaluation, 'probabilityWeighted')
  return lines.flatMap((line): readonly Award[] => {
    const kind = lineKind(line.kind)
    const number = evaluation.input(lineInputId(line.id, 'status'))[0]!
    const status = statuses[number - 1]
    if (!kind || !status) return []
    const own = rows.get(line.id) ?? []
    const brings = own.filter(({ tags }) => tags?.family !== undefined)
    const paid = own.filter(({ tags }) => tags?.debit === '512')
    const reference = isSecured(number) ? granted : asked
    const [firstMonth = null] = monthsOf(brings, reference)
    const payments = monthsOf(paid, reference)
    const [first] = payments
    return [
      {
        line,
        kind,
        status,
        probability: evaluation.input(lineInputId(line.id, 'probability'))[0]!,
        asked: totalOf(brings, asked),
        notified: isSecured(number) ? totalOf(brings, granted) : null,
        weighted: totalOf(brings, weighted),
        firstMonth,
        payments: first === undefined ? null : { first, last: payments.at(-1) ?? first },
      },
    ]
  })
}

/** The inputs that count every award in full, as if all had come equally far, at the size that was typed. */
function allAt(lines: readonly Line[], status: AwardStatus): ReadonlyMap<string, number> {
  return new Map([
    [driverInputId('fundingBasis'), fundingBases.indexOf('all') + 1],
    ...scaling.map((id) => [driverInputId(id), 1] as const),
    ...lines.map(({ id }) => [lineInputId(id, 'status'), statusNumber(status)] as const),
  ])
}

function totalOf(rows: readonly RowDefinition[], evaluation: Evaluation): number {
  return rows.reduce((total, { id }) => evaluation.row(id).reduce((sum, cents) => sum + cents, total), 0)
}

/** The months in which some of the rows move, in their order. */
function monthsOf(rows: readonly RowDefinition[], evaluation: Evaluation): readonly number[] {
  const figures = rows.map(({ id }) => evaluation.row(id))
  const { month } = evaluation.sheet.calendar.series
  return Array.from(month).filter((_, t) => figures.some((row) => row[t] !== 0))
}
