import { useMemo } from 'react'
import { figureAt } from '../../../domain/analysis/figureAt.ts'
import { filledLines } from '../../../domain/analysis/statementRows.ts'
import type { StatementId } from '../../../domain/statements/statement.ts'
import type { FiguresRow } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import type { StatementColumn } from './statementColumns.ts'

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
  const { rows, getFigure } = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    const whole = model.compiled.statements[statement]
    const lines = hidesEmpty ? filledLines(evaluation, whole) : whole.lines
    const periods = new Map(columns.map((column) => [column.id, column.period]))
    return {
      rows: lines.map((line): FiguresRow => ({
        id: line.row ?? line.code,
        label: labels.row({ code: `${statement}.${line.code}` }),
        type: line.style === 'check' ? 'line' : line.style,
        level: line.level,
      })),
      getFigure: (rowId: string, columnId: string) => {
        const period = periods.get(columnId)
        return period ? figureAt(evaluation, rowId, period) : null
      },
    }
  }, [model, scenarioId, statement, columns, hidesEmpty, labels])
  const explain = (rowId: string, columnId: string) => {
    const column = columns.find((each) => each.id === columnId)
    if (column) onExplain(rowId, column.period)
  }
  return (
    <FiguresTable
      label={t(`statements.tabs.${statement}`)}
      rowHeader={t('statements.line')}
      columns={columns}
      rows={rows}
      getFigure={getFigure}
      onExplain={explain}
      rowHeaderWidth={columns.length > 8 ? 250 : 310}
    />
  )
}
