import { OPENING } from '../../../domain/analysis/figurePeriod.ts'
import { filledLines } from '../../../domain/analysis/statementRows.ts'
import { yearReading } from '../../../domain/analysis/figureAt.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import type { Calendar } from '../../../domain/calc/timeline.ts'
import type { StatementId } from '../../../domain/statements/statement.ts'
import { inMonth, inYear } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { FigureReading, ReportSection, ReportTable } from '../reportDocument.ts'
import { statementLineName } from '../../../i18n/statementLineName.ts'
import { figureColumns, inRuns, UPRIGHT_COLUMNS, WIDE_COLUMNS } from '../tables.ts'

const shown = ['income', 'balance', 'cash', 'funding'] as const satisfies readonly StatementId[]

/** A column of a statement: where each of its rows is read. */
interface Column {
  readonly label: string
  read(rowId: string): readonly FigureReading[]
}

/** The statements: income, balance sheet, cash plan, funding plan; those of a long plan lie on their side. */
export function statementsSection(context: ReportContext): ReportSection {
  const columns = shown.map((statement) => columnsOf(context, statement))
  return {
    id: 'statements',
    title: context.words.t('boardReport.sections.statements'),
    isWide: columns.some(({ length }) => length > UPRIGHT_COLUMNS),
    startsPage: true,
    blocks: shown.flatMap((statement, i) => tablesOf(context, statement, columns[i]!)),
  }
}

function tablesOf(context: ReportContext, id: StatementId, columns: readonly Column[]): readonly ReportTable[] {
  const { model, scenario, words, writer } = context
  const { t, labels } = words
  const lines = filledLines(model.evaluation(scenario.id), model.compiled.statements[id])
  if (lines.length === 0) return []
  const caption = t('boardReport.doc.statement', { name: t(`statements.tabs.${id}`) })
  return inRuns(columns, WIDE_COLUMNS).map((run) => ({
    kind: 'table',
    caption,
    columns: figureColumns(
      t('statements.line'),
      run.map(({ label }) => label),
    ),
    rows: lines.map((line) => ({
      label: [statementLineName(line, model.plan, labels)],
      style: line.style,
      level: line.level,
      cells: run.map(({ read }) =>
        line.row === null ? [] : [writer.figure({ readings: read(line.row), as: 'amount' })],
      ),
    })),
  }))
}

function columnsOf({ model, words, options }: ReportContext, statement: StatementId): readonly Column[] {
  const { calendar } = model.compiled.sheet
  if (statement === 'cash' && options.cashCut === 'quarter') return quarters(calendar).map((months) => quarter(months))
  const years = calendar.years.map(({ index }): Column => ({
    label: words.year(index),
    read: (row) => inYear(row, index),
  }))
  if (statement !== 'balance') return years
  return [{ label: words.t('statements.opening'), read: (row) => inMonth(row, OPENING) }, ...years]

  function quarter(months: readonly number[]): Column {
    const { start } = calendar.timeline
    const [first, last] = [months[0]!, months[months.length - 1]!]
    const { sheet } = model.compiled
    return {
      label:
        first === last
          ? words.format.month(start + first)
          : words.t('boardReport.doc.quarter', {
              first: words.format.month(start + first),
              last: words.format.month(start + last),
            }),
      read(row) {
        const reading = yearReading(sheet.rows[rowAt(sheet.index, row)]!)
        if (reading === 'sum') return months.flatMap((month) => inMonth(row, month))
        return inMonth(row, reading === 'start' ? first : last)
      },
    }
  }
}

/** The months of each quarter of the fiscal years, from 0; the last of a short year is shorter. */
function quarters({ years }: Calendar): readonly (readonly number[])[] {
  return years.flatMap(({ first, last }) => {
    const months = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    return Array.from({ length: Math.ceil(months.length / 3) }, (_, i) => months.slice(i * 3, i * 3 + 3))
  })
}
