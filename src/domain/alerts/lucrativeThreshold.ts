import type { FiscalYear } from '../calc/timeline.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { lucrativeChoice } from '../instruments/lucrativeChoice.ts'
import { vatChoice } from '../instruments/vat.ts'
import { lineKind } from '../model/lineKinds.ts'
import { legalValue } from '../parameters/legalFigures.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import { centsFigure, countFigure, monthFigure, textFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import { choiceOf } from '../plan/lineKind.ts'
import type { Line } from '../plan/plan.ts'
import { statementRowId } from '../statements/statement.ts'
import { activeLines } from './planAlert.ts'
import type { AlertContext, PlanAlert } from './planAlert.ts'

/**
 * The receipts of an association's ancillary lucrative activities against the threshold of the year (CGI 206, 1 bis): crossing
 * it taxes everything, so the corporate tax of the year's result and the VAT on those receipts are told. Receipts are counted
 * when they are earned. Nothing is said where the plan already bears the corporate tax in full.
 */
export const lucrativeThreshold: PlanAlert = (context) => {
  if (context.plan.structure.form !== 'association' || isTaxedInFull(context)) return []
  const lines = activeLines(context).filter(isLucrative)
  if (lines.length === 0) return []
  const receipts = incomeByYear(context, lines)
  const untaxed = incomeByYear(context, lines.filter(isWithoutVat))
  const checked = context.evaluation.sheet.calendar.years.map((year) =>
    receipts[year.index] === 0 ? null : checkYear(context, year, receipts[year.index]!, untaxed[year.index]!),
  )
  const missing = checked.find((alert) => alert?.code === 'legalFigureMissing')
  const crossed = checked.find((alert) => alert?.code === 'lucrativeThreshold')
  return [crossed, missing].flatMap((alert) => alert ?? [])
}

function isTaxedInFull(context: AlertContext): boolean {
  return activeLines(context).some((line) => line.kind === 'corporateTax' && chosen(line, 'regime') === 'full')
}

function isLucrative(line: Line): boolean {
  return chosen(line, lucrativeChoice.id) === 'lucrative'
}

function isWithoutVat(line: Line): boolean {
  const vat = chosen(line, vatChoice.id)
  return vat === null || vat === vatChoice.default
}

/** What was chosen in a line; null where its kind has no such choice. */
function chosen(line: Line, choiceId: string): string | null {
  const kind = lineKind(line.kind)
  if (!kind?.choices.some(({ id }) => id === choiceId)) return null
  return choiceOf(line, kind, choiceId)
}

/** What lines credit to income in each fiscal year. */
function incomeByYear({ evaluation }: AlertContext, lines: readonly Line[]): readonly number[] {
  const { calendar, rows } = evaluation.sheet
  const ids = new Set(lines.map((line) => line.id))
  const totals = calendar.years.map(() => 0)
  for (const row of rows) {
    if (!ids.has(row.section) || row.tags?.credit?.startsWith('7') !== true) continue
    sumByYear(evaluation.row(row.id), calendar).forEach((sum, year) => (totals[year]! += sum))
  }
  return totals
}

/** What is to be said of a year: the threshold is not known, or it is crossed. */
function checkYear(context: AlertContext, year: FiscalYear, amount: number, untaxed: number): Alert | null {
  const { plan, evaluation } = context
  const { calendar } = evaluation.sheet
  const month = calendar.series.month[year.last]!
  const figure = (id: LegalFigureId) => legalValue(id, month, plan.legalFigures)
  const threshold = figure('lucrativeThreshold')
  if (threshold === null) {
    const figures = { figure: textFigure('lucrativeThreshold'), month: monthFigure(month) }
    return { code: 'legalFigureMissing', severity: 'warning', figures }
  }
  if (amount <= threshold) return null
  const result = sumByYear(evaluation.row(statementRowId('income', 'resultBeforeTax')), calendar)[year.index]!
  const tax = Math.round(Math.max(0, result) * (figure('corporateTaxRate') ?? 0))
  const vat = Math.round(untaxed * (figure('vatNormalRate') ?? 0))
  return {
    code: 'lucrativeThreshold',
    severity: 'warning',
    figures: {
      amount: centsFigure(amount),
      threshold: centsFigure(threshold),
      year: countFigure(year.endYear),
      tax: centsFigure(tax),
      vat: centsFigure(vat),
    },
  }
}
