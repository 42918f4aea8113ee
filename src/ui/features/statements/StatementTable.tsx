import { useMemo } from 'react'
import { figureAt } from '../../../domain/analysis/figureAt.ts'
import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import { filledLines } from '../../../domain/analysis/statementRows.ts'
import { wholeEuros } from '../../../domain/analysis/wholeEuros.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import type { Evaluation } from '../../../domain/calc/evaluate.ts'
import type { Statement, StatementId, StatementLine } from '../../../domain/statements/statement.ts'
import type { FiguresRow, FigureUnit } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import type { StatementColumn } from './statementColumns.ts'
import { statementLineName } from './statementLineName.ts'

interface StatementTableProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly statement: StatementId
  readonly columns: readonly StatementColumn[]
  readonly hidesEmpty: boolean
}

/** A statement: its lines in order, each figure ready to say where it comes from. */
export function StatementTable(props: StatementTableProps) {
  const { model, scenarioId, statement, columns, hidesEmpty, onExplain } = props
  const t = useT()
  const labels = useLabels()
  const { rows, rowOf, periodOf, figureOf } = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    const whole = model.compiled.statements[statement]
    const lines = hidesEmpty ? filledLines(evaluation, whole) : whole.lines
    return {
      rows: lines.map((line): FiguresRow => ({
        id: line.code,
        label: statementLineName(line, model.plan, labels),
        type: line.style,
        level: line.level,
        unit: unitOf(evaluation, line),
      })),
      rowOf: new Map(lines.map((line) => [line.code, line.row])),
      periodOf: new Map(columns.map((column) => [column.id, column.period])),
      figureOf: statement === 'grantForm' ? inWholeEuros(evaluation, whole) : asItStands(evaluation),
    }
  }, [model, scenarioId, statement, columns, hidesEmpty, labels])
  const getFigure = (code: string, columnId: string) => {
    const row = rowOf.get(code)
    const period = periodOf.get(columnId)
    return row && period ? figureOf({ code, row }, period) : null
  }
  const explain = (code: string, columnId: string) => {
    const row = rowOf.get(code)
    const period = periodOf.get(columnId)
    if (row && period) onExplain(row, period)
  }
  return (
    <FiguresTable
      label={t(`statements.tabs.${statement}`)}
      rowHeader={t('statements.line')}
      columns={columns}
      rows={rows}
      getFigure={getFigure}
      onExplain={explain}
      rowHeaderWidth={columns.length > 8 ? 250 : statement === 'grantForm' ? 400 : 310}
    />
  )
}

type Place = Readonly<Record<'code' | 'row', string>>

function asItStands(evaluation: Evaluation) {
  return ({ row }: Place, period: FigurePeriod) => figureAt(evaluation, row, period)
}

/** The figures of a form in whole euros that add up, as cents. */
function inWholeEuros(evaluation: Evaluation, statement: Statement) {
  const years = evaluation.sheet.calendar.years.map(({ index }) =>
    wholeEuros(statement, (row) => figureAt(evaluation, row, { kind: 'year', index }) ?? 0),
  )
  return ({ code }: Place, { index }: FigurePeriod) => (years[index]?.get(code) ?? 0) * 100
}

function unitOf({ sheet }: Evaluation, { row }: StatementLine): FigureUnit {
  return row !== null && sheet.rows[rowAt(sheet.index, row)]!.unit === 'rate' ? 'percent' : 'amount'
}
