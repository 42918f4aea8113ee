import { useMemo } from 'react'
import { MAX_MEASURED } from '../../../domain/plan/socialIndicator.ts'
import type { SocialIndicator } from '../../../domain/plan/socialIndicator.ts'
import { DataGrid } from '../../components/DataGrid.tsx'
import type { GridColumn, GridEdit } from '../../components/grid/gridTypes.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface YearlyFiguresProps extends Pick<ReadingScreenProps, 'model'> {
  readonly indicator: SocialIndicator
  readonly onChange: (changes: Pick<SocialIndicator, 'targets' | 'actuals'>) => void
}

const sides = ['targets', 'actuals'] as const

/** The targets and the actuals of an indicator, one fiscal year a column. */
export function YearlyFigures({ indicator, model, onChange }: YearlyFiguresProps) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const columns = useMemo(
    () =>
      years.map(({ index, first, last }): GridColumn => ({
        id: String(index),
        label: format.fiscalYear(timeline.start + first, timeline.start + last),
        kind: { kind: 'number', min: -MAX_MEASURED, max: MAX_MEASURED },
        width: 96,
      })),
    [years, timeline, format],
  )
  const rows = sides.map((id) => ({ id, label: t(`utility.series.${id}`), type: 'line' as const }))
  const edit = (edits: readonly GridEdit[]) => {
    const next = { targets: [...indicator.targets], actuals: [...indicator.actuals] }
    for (const { rowId, columnId, value } of edits) {
      const series = next[rowId === 'targets' ? 'targets' : 'actuals']
      while (series.length <= Number(columnId)) series.push(null)
      series[Number(columnId)] = typeof value === 'number' ? value : null
    }
    onChange(next)
  }
  return (
    <DataGrid
      label={t('utility.seriesOf', { name: indicator.name })}
      rowHeader={t('utility.year')}
      columns={columns}
      rows={rows}
      getCell={(rowId, columnId) => ({
        value: indicator[rowId === 'targets' ? 'targets' : 'actuals'][Number(columnId)] ?? null,
      })}
      onEdit={edit}
      rowHeaderWidth={140}
    />
  )
}
