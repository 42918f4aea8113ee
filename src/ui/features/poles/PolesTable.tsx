import { figureAt } from '../../../domain/analysis/figureAt.ts'
import { poleMixes } from '../../../domain/analysis/threePoles.ts'
import type { Evaluation } from '../../../domain/calc/evaluate.ts'
import { poleRowId } from '../../../domain/indicators/poles.ts'
import type { FiguresRow } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { figuresElsewhere } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface PolesTableProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly withInKind: boolean
}

const names = ['market', 'redistribution', 'reciprocity'] as const

/** What each pole brings in each fiscal year, and its share, for the scenario that is shown. */
export function PolesTable({ model, scenarioId, withInKind, onExplain }: PolesTableProps) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const evaluation = model.evaluation(scenarioId)
  const rowOf = (name: (typeof names)[number]) =>
    poleRowId(name === 'reciprocity' && withInKind ? 'reciprocityWithInKind' : name)
  const rows: readonly FiguresRow[] = [
    ...names.map((name) => ({ id: rowOf(name), label: t(`poles.${name}`), type: 'line' as const })),
    { id: '$shares', label: t('poles.shares'), type: 'heading' },
    ...names.map((name) => ({
      id: `$${name}`,
      label: t(`poles.${name}`),
      type: 'line' as const,
      level: 1,
      unit: 'percent' as const,
    })),
  ]
  const read = (of: Evaluation) => {
    const mixes = poleMixes(of, withInKind)
    return (rowId: string, columnId: string) => {
      const name = names.find((each) => rowId === `$${each}`)
      if (name) return mixes[Number(columnId)]?.shares?.[name] ?? NaN
      return rowId.startsWith('$') ? null : figureAt(of, rowId, { kind: 'year', index: Number(columnId) })
    }
  }
  return (
    <FiguresTable
      label={t('poles.tableTitle')}
      rowHeader={t('poles.pole')}
      columns={years.map((year) => ({
        id: String(year.index),
        label: format.fiscalYear(timeline.start + year.first, timeline.start + year.last),
      }))}
      rows={rows}
      getFigure={read(evaluation)}
      elsewhere={figuresElsewhere(model, scenarioId, read)}
      onExplain={(rowId, columnId) =>
        rowId.startsWith('$') ? undefined : onExplain(rowId, { kind: 'year', index: Number(columnId) })
      }
      rowHeaderWidth={260}
    />
  )
}
