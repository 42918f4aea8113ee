import { useMemo } from 'react'
import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import type { ScenarioFigures } from '../../../domain/analysis/scenarioFigures.ts'
import type { Calendar } from '../../../domain/calc/timeline.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import type { FiguresColumn } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { comparisonRows } from './comparisonRows.ts'

interface ComparisonTableProps {
  /** In the order of their columns; the first is the reference. */
  readonly scenarios: readonly Scenario[]
  readonly figures: readonly [ScenarioFigures, ...ScenarioFigures[]]
  readonly calendar: Calendar
  readonly onExplain: (scenarioId: string, rowId: string, period: FigurePeriod) => void
}

/** A column of the comparison: a scenario's figures, or how far they are from the first scenario's. */
interface ComparisonColumn extends FiguresColumn {
  readonly figures: ScenarioFigures
  readonly isDifference: boolean
}

/** The figures of scenarios side by side, with the differences to the first. */
export function ComparisonTable({ scenarios, figures, calendar, onExplain }: ComparisonTableProps) {
  const t = useT()
  const format = useFormat()
  const [first] = figures
  const rows = useMemo(() => comparisonRows(first, calendar, t, format), [first, calendar, t, format])
  const columns = figures.flatMap((each, index): ComparisonColumn[] => {
    const label = scenarios[index]?.name ?? ''
    const own = { id: `s${index}`, label, figures: each, isDifference: false, total: index > 0 }
    if (index === 0) return [{ ...own, detail: t('comparison.reference') }]
    return [
      own,
      { id: `d${index}`, label: t('comparison.difference'), figures: each, isDifference: true, signed: true },
    ]
  })
  const find = (rowId: string, columnId: string) => {
    const read = rows.find((row) => row.id === rowId)?.read
    const column = columns.find((each) => each.id === columnId)
    return read && column ? { read, column } : null
  }
  return (
    <FiguresTable
      label={t('comparison.table')}
      rowHeader={t('comparison.indicator')}
      columns={columns}
      rows={rows}
      getFigure={(rowId, columnId) => {
        const found = find(rowId, columnId)
        if (!found) return null
        const { value } = found.read(found.column.figures)
        return found.column.isDifference ? value - found.read(first).value : value
      }}
      onExplain={(rowId, columnId) => {
        const found = find(rowId, columnId)
        const source = found?.read(found.column.figures).source
        if (found && source) onExplain(found.column.figures.scenarioId, source.rowId, source.period)
      }}
      rowHeaderWidth={230}
      columnWidth={124}
    />
  )
}
