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
import { elsewhereOf } from '../../state/elsewhere.ts'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import type { StatementColumn } from './statementColumns.ts'
import { statementLineName } from '../../../i18n/statementLineName.ts'

interface StatementTableProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly statement: StatementId
  readonly columns: readonly StatementColumn[]
  readonly hidesEmpty: boolean
  readonly onPlace: (columnId: string) => void
}

/** A statement: its lines in order, each figure ready to say where it comes from. */
export function StatementTable(props: StatementTableProps) {
  const { model, scenarioId, statement, columns, hidesEmpty, onExplain } = props
  const t = useT()
  const labels = useLabels()
  const { rows, rowOf, periodOf, figureOf, base } = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    const whole = model.compiled.statements[statement]
    const elsewhere = elsewhereOf(model, scenarioId)
    const lines = hidesEmpty ? filledLines(evaluation, whole) : whole.lines
    const read = (of: Evaluation) => (statement === 'grantForm' ? inWholeEuros(of, whole) : asItStands(of))
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
      figureOf: read(evaluation),
      base: elsewhere && { name: elsewhere.name, figureOf: read(elsewhere.evaluation) },
    }
  }, [model, scenarioId, statement, columns, hidesEmpty, labels])
  const reading = (of: typeof figureOf) => (code: string, columnId: string) => {
    const row = rowOf.get(code)
    const period = periodOf.get(columnId)
    return row && period ? of({ code, row }, period) : null
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
      getFigure={reading(figureOf)}
      elsewhere={base && { name: base.name, getFigure: reading(base.figureOf) }}
      onExplain={explain}
      onPlace={props.onPlace}
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
