import type { Evaluation } from '../../calc/evaluate.ts'
import { lineKind } from '../../model/lineKinds.ts'
import { isAwarded } from '../../model/fundingBasis.ts'
import { lineRowId } from '../../plan/lineKind.ts'
import type { Plan } from '../../plan/plan.ts'
import { statementRowId } from '../../statements/statement.ts'
import { parseIsoMonth } from '../../time/month.ts'
import { expectedPayments } from '../funderFigures.ts'
import { readOutcome } from '../outcome.ts'
import { rowsByLine } from '../resourceFlows.ts'
import { isAtMonthEnd } from './planDate.ts'
import type {
  AssumptionDate,
  CovenantDate,
  PaymentDate,
  PlanDate,
  RepaymentDate,
  ReviewDate,
  TightDate,
  TriggerDate,
} from './planDate.ts'
import { reportDates } from './reportDates.ts'

/** Every date that a plan knows in one of its scenarios, the soonest first; `plan` has the lines that stand in it. */
export function planDates(plan: Plan, evaluation: Evaluation): readonly PlanDate[] {
  const dates: readonly PlanDate[] = [
    ...payments(plan, evaluation),
    ...repayments(plan, evaluation),
    ...reportDates(plan, evaluation),
    ...tightMonths(evaluation),
    ...reviews(plan),
    ...plan.decisions.map(({ id, name, month, need }) => {
      return { family: 'decisions', id, month, name, cents: need } as const
    }),
    ...covenantTests(plan, evaluation),
    ...triggers(plan),
    ...assumptions(plan),
  ]
  return [...dates].sort((a, b) => a.month - b.month || dayInMonth(a) - dayInMonth(b))
}

/** Where a date stands in its month: on its day, on the first or on the last. */
function dayInMonth(date: PlanDate): number {
  if ('day' in date) return Number(date.day.slice(8, 10))
  return isAtMonthEnd(date) ? 31 : 1
}

/** What funders, and whoever must award something, are to pay, by month and by funder. */
function payments(plan: Plan, evaluation: Evaluation): readonly PaymentDate[] {
  const lines = plan.lines.filter((line) => line.funder !== undefined || isAwarded(line))
  const byLine = new Map(lines.map((line) => [line.id, line]))
  const found = new Map<string, PaymentDate>()
  const ids = lines.map(({ id }) => id)
  for (const { month, lineId, amount } of expectedPayments(evaluation, ids, plan.timeline.start)) {
    const line = byLine.get(lineId)
    if (!line) continue
    const funder = plan.funders.find(({ id }) => id === line.funder)
    const id = funder?.id ?? line.id
    const known = found.get(`${id} ${month}`)
    found.set(`${id} ${month}`, {
      family: 'payments',
      id,
      month,
      from: funder?.name ?? line.name,
      parts: [...(known?.parts ?? []), { line: line.name, cents: amount }],
      cents: (known?.cents ?? 0) + amount,
    })
  }
  return [...found.values()]
}

/** What debts with a schedule cost in cash, month by month. */
function repayments(plan: Plan, evaluation: Evaluation): readonly RepaymentDate[] {
  const { series, timeline } = evaluation.sheet.calendar
  const { byId } = evaluation.sheet.index
  const rows = rowsByLine(evaluation.sheet.rows)
  return plan.lines.flatMap(({ id, kind, name }) => {
    const isDebt = lineKind(kind)?.section === 'resources' && byId.has(lineRowId(id, 'openingBalance'))
    if (!isDebt) return []
    const paid = (rows.get(id) ?? []).filter(({ tags }) => tags?.credit === '512').map((row) => evaluation.row(row.id))
    const capital = byId.has(lineRowId(id, 'capital')) ? evaluation.row(lineRowId(id, 'capital')) : null
    return Array.from({ length: timeline.months }, (_, t): RepaymentDate => ({
      family: 'repayments',
      id,
      month: series.month[t]!,
      line: name,
      cents: paid.reduce((sum, figures) => sum + figures[t]!, 0),
      capital: capital?.[t] ?? 0,
    })).filter(({ cents }) => cents > 0)
  })
}

function tightMonths(evaluation: Evaluation): readonly TightDate[] {
  const { month } = evaluation.sheet.calendar.series
  const closing = evaluation.row(statementRowId('cash', 'closing'))
  return Array.from(closing, (cents, t): TightDate => ({
    family: 'tight',
    id: 'cash',
    month: month[t]!,
    cents,
  })).filter(({ cents }) => cents < -0.5)
}

function reviews({ scenarios }: Plan): readonly ReviewDate[] {
  return scenarios.flatMap(({ id, name, reviewOn, actions }): readonly ReviewDate[] => {
    const month = reviewOn === null ? null : parseIsoMonth(reviewOn.slice(0, 7))
    if (reviewOn === null || month === null) return []
    const open = actions.filter(({ done, what }) => !done && what !== '')
    return [{ family: 'reviews', id, month, day: reviewOn, scenario: name, actions: open }]
  })
}

/** What is still to be looked at. */
function triggers(plan: Plan): readonly TriggerDate[] {
  return plan.triggers
    .filter(({ done }) => !done)
    .flatMap(({ id, day, condition, action, owner }): readonly TriggerDate[] => {
      const month = parseIsoMonth(day.slice(0, 7))
      return month === null ? [] : [{ family: 'triggers', id, month, day, condition, action, owner }]
    })
}

function assumptions(plan: Plan): readonly AssumptionDate[] {
  return plan.assumptions.flatMap(({ id, text, source, expiresOn: day }): readonly AssumptionDate[] => {
    const month = day === null ? null : parseIsoMonth(day.slice(0, 7))
    return day === null || month === null ? [] : [{ family: 'assumptions', id, month, day, text, source }]
  })
}

function covenantTests(plan: Plan, evaluation: Evaluation): readonly CovenantDate[] {
  const { years, timeline } = evaluation.sheet.calendar
  return readOutcome(plan, evaluation).covenants.map(({ covenant, year, value, holds }): CovenantDate => ({
    family: 'covenants',
    id: covenant.id,
    month: timeline.start + years[year]!.last,
    covenant,
    value,
    holds,
    lender: plan.lines.find(({ id }) => id === covenant.lender)?.name ?? null,
  }))
}
