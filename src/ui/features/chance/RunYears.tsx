import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import { yearlyOf } from '../../../domain/analysis/yearly.ts'
import type { Evaluation } from '../../../domain/calc/evaluate.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

interface RunYearsProps {
  readonly evaluation: Evaluation
  readonly onExplain: (rowId: string, period: FigurePeriod) => void
}

/** The result and the closing cash of one future by fiscal year. */
export function RunYears({ evaluation, onExplain }: RunYearsProps) {
  const t = useT()
  const format = useFormat()
  const { calendar } = evaluation.sheet
  const { start } = calendar.timeline
  const rows = [
    { id: statementRowId('income', 'result'), label: t('chance.one.result'), type: 'line' as const },
    { id: statementRowId('cash', 'closing'), label: t('dashboard.yearEndCash'), type: 'line' as const },
  ]
  const figures = new Map(rows.map(({ id }) => [id, yearlyOf(evaluation, id)]))
  return (
    <FiguresTable
      label={t('chance.one.byYear')}
      rowHeader={t('chance.one.byYear')}
      rowHeaderWidth={172}
      columnWidth={72}
      columns={calendar.years.map(({ first, last }, index) => ({
        id: String(index),
        label: format.fiscalYear(start + first, start + last),
      }))}
      rows={rows}
      getFigure={(rowId, columnId) => figures.get(rowId)?.[Number(columnId)] ?? null}
      onExplain={(rowId, columnId) => onExplain(rowId, { kind: 'year', index: Number(columnId) })}
    />
  )
}
