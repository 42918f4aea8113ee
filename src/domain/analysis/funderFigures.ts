import type { Evaluation } from '../calc/evaluate.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { funderRowId } from '../model/compilePlan.ts'
import type { Funder } from '../plan/funder.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { statementRowId } from '../statements/statement.ts'
import { rowsByLine } from './resourceFlows.ts'
import { yearlyOf } from './yearly.ts'

/** A payment that a funder is to make for a line, in cents, in an absolute month. */
export interface ExpectedPayment {
  readonly month: number
  readonly lineId: string
  readonly amount: number
}

/** A line of a funder, with what it brings in cents by fiscal year; `row` is the row that says it, null when there are several. */
export interface FunderLine {
  readonly line: Line
  readonly brings: readonly number[]
  readonly row: string | null
}

/** What a funder brings in a scenario, in cents by fiscal year. */
export interface FunderFigures {
  readonly lines: readonly FunderLine[]
  readonly brings: readonly number[]
  /** The row of what it brings to income; null when it gives nothing. */
  readonly incomeRow: string | null
  /** Its share of the operating income of each year, as a fraction; NaN in a year without income. */
  readonly incomeShare: readonly number[]
}

/** Reads what a funder's lines bring; with null, what the resources of no funder bring. */
export function funderFigures(plan: Plan, evaluation: Evaluation, funder: Funder | null): FunderFigures {
  const { calendar } = evaluation.sheet
  const rows = rowsByLine(evaluation.sheet.rows)
  const blank = calendar.years.map(() => 0)
  const lines = plan.lines
    .filter((line) => (line.funder ?? null) === (funder?.id ?? null))
    .map((line): FunderLine => {
      const own = (rows.get(line.id) ?? []).filter(({ tags }) => tags?.family !== undefined)
      const byYear = own.map(({ id }) => sumByYear(evaluation.row(id), calendar))
      return { line, brings: byYear.reduce(plus, blank), row: own.length === 1 ? own[0]!.id : null }
    })
  const inUse = plan.funders.filter(({ id }) => plan.lines.some((line) => line.funder === id))
  const position = funder ? inUse.findIndex(({ id }) => id === funder.id) : -1
  const incomeRow = position < 0 ? null : funderRowId(position)
  const income = yearlyOf(evaluation, statementRowId('income', 'operatingProducts'))
  const given = incomeRow === null ? blank : yearlyOf(evaluation, incomeRow)
  return {
    lines,
    brings: lines.map(({ brings }) => brings).reduce(plus, blank),
    incomeRow,
    incomeShare: income.map((all, year) => (all > 0 ? given[year]! / all : NaN)),
  }
}

/** The payments that lines are to receive from a month on, the soonest first. */
export function expectedPayments(
  evaluation: Evaluation,
  lineIds: readonly string[],
  from: number,
): readonly ExpectedPayment[] {
  const { month } = evaluation.sheet.calendar.series
  const rows = rowsByLine(evaluation.sheet.rows)
  const payments = lineIds.flatMap((lineId) => {
    const received = (rows.get(lineId) ?? []).filter(({ tags }) => tags?.debit === '512')
    const figures = received.map(({ id }) => evaluation.row(id))
    return Array.from(month, (each, t) => ({
      month: each,
      lineId,
      amount: figures.reduce((sum, row) => sum + row[t]!, 0),
    }))
  })
  return payments.filter((payment) => payment.amount > 0 && payment.month >= from).sort((a, b) => a.month - b.month)
}

function plus(some: readonly number[], others: readonly number[]): readonly number[] {
  return some.map((amount, year) => amount + (others[year] ?? 0))
}
