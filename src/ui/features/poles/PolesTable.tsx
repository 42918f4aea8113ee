import { figureAt } from '../../../domain/analysis/figureAt.ts'
import { poleMixes } from '../../../domain/analysis/threePoles.ts'
import { poleRowId } from '../../../domain/indicators/poles.ts'
import type { FiguresRow } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
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
  const mixes = poleMixes(evaluation, withInKind)
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
  const shareAt = (rowId: string, year: number) => {
    const name = names.find((each) => rowId === `$${each}`)
    return name ? (mixes[year]?.shares?.[name] ?? NaN) : null
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
      getFigure={(rowId, columnId) =>
        rowId.startsWith('$')
          ? shareAt(rowId, Number(columnId))
          : figureAt(evaluation, rowId, { kind: 'year', index: Number(columnId) })
      }
      onExplain={(rowId, columnId) =>
        rowId.startsWith('$') ? undefined : onExplain(rowId, { kind: 'year', index: Number(columnId) })
      }
      rowHeaderWidth={260}
    />
  )
}
