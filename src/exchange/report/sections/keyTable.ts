import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inYear } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportRow, ReportTable } from '../reportDocument.ts'
import { figureColumns, inRuns, UPRIGHT_COLUMNS } from '../tables.ts'

const rows = [
  ['products', statementRowId('income', 'operatingProducts')],
  ['charges', statementRowId('income', 'operatingCharges')],
  ['result', statementRowId('income', 'result')],
  ['cash', statementRowId('cash', 'closing')],
  ['ownFunds', statementRowId('balance', 'ownFunds')],
  ['debts', statementRowId('balance', 'financialDebts')],
  ['cover', indicatorRowId('debtServiceCover')],
] as const

/** The plan in a few lines, by fiscal year; a long plan takes two tables. */
export function keyTable({ model, words, writer }: ReportContext): readonly ReportTable[] {
  const { t, year } = words
  const { years } = model.compiled.sheet.calendar
  return inRuns(years, UPRIGHT_COLUMNS).map((run) => ({
    kind: 'table',
    caption: t('boardReport.doc.key.caption'),
    columns: figureColumns(
      t('boardReport.doc.key.line'),
      run.map(({ index }) => year(index)),
    ),
    rows: rows.map(([code, row]): ReportRow => ({
      label: [t(`boardReport.doc.key.${code}`)],
      style: code === 'result' ? 'subtotal' : 'line',
      level: 0,
      cells: run.map(({ index }) => [writer.figure({ readings: inYear(row, index), as: 'amount', isNumbered: true })]),
    })),
  }))
}
