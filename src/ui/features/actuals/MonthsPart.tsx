import { Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { withActuals } from '../../../domain/analysis/reality/typedActuals.ts'
import { addMonths } from '../../../domain/time/month.ts'
import { setActuals } from '../../../editing/edits/lifeItems.ts'
import styles from '../../components/AnalysisPage.module.css'
import { DataGrid } from '../../components/DataGrid.tsx'
import { MonthField } from '../../components/fields/MonthField.tsx'
import type { GridColumn, GridEdit, GridRow } from '../../components/grid/gridTypes.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { YearPicker } from '../statements/YearPicker.tsx'
import { cashRow, monthCell, yearCell } from './monthCells.ts'
import type { Reality } from './useReality.ts'

interface MonthsPartProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly reality: Reality
}

const yearColumn = '$year'

/** What happened, typed month by month for a fiscal year, with what was planned behind each figure. */
export function MonthsPart({ model, scenarioId, reality }: MonthsPartProps) {
  const t = useT()
  const format = useFormat()
  const run = useWorkspace((workspace) => workspace.run)
  const { actuals } = model.plan
  const { years, timeline } = model.compiled.sheet.calendar
  const [wanted, setYear] = useState(() => yearOf(model, actuals.until))
  const year = years[Math.min(wanted, years.length - 1)]!
  const columns = useMemo(
    (): readonly GridColumn[] => [
      ...Array.from({ length: year.last - year.first + 1 }, (_, i): GridColumn => {
        const month = timeline.start + year.first + i
        return { id: String(year.first + i), label: format.month(month), kind: { kind: 'amount' }, width: 78 }
      }),
      { id: yearColumn, label: t('actuals.months.year'), kind: { kind: 'amount' }, width: 92, total: true },
    ],
    [year, timeline, format, t],
  )
  const rows = useMemo(
    (): readonly GridRow[] => [
      ...reality.groups
        .filter(({ lines }) => lines.length > 0)
        .flatMap(({ section, lines }): readonly GridRow[] => [
          { id: `group:${section}`, label: t(`actuals.sections.${section}`), type: 'group' },
          ...lines.map(({ id, name }): GridRow => ({ id, label: name, type: 'line', level: 1 })),
        ]),
      { id: 'group:bank', label: t('actuals.sections.bank'), type: 'group' },
      { id: cashRow, label: t('actuals.months.cash'), type: 'line', level: 1 },
    ],
    [reality, t],
  )
  const getCell = useCallback(
    (rowId: string, columnId: string) => {
      if (rowId.startsWith('group:')) return null
      return columnId === yearColumn
        ? yearCell(reality, rowId, year, { t, format })
        : monthCell(reality, rowId, Number(columnId), { t, format })
    },
    [reality, year, t, format],
  )
  const onEdit = useCallback(
    (edits: readonly GridEdit[]) => {
      const figures = edits.map(({ rowId, columnId, value }) => ({
        line: rowId === cashRow ? null : rowId,
        month: addMonths(timeline.start, Number(columnId)),
        cents: typeof value === 'number' ? value : null,
      }))
      run(setActuals({ ...withActuals(actuals, figures), source: actuals.source || t('actuals.months.typed') }))
    },
    [run, actuals, timeline, t],
  )
  return (
    <section className={styles.card} aria-label={t('actuals.tabs.months')}>
      <Text size="sm" c="dimmed" maw={900}>
        {t('actuals.months.text')}
      </Text>
      <div className={styles.fields}>
        <YearPicker year={year.index} model={model} onYear={setYear} />
        {actuals.until !== null && (
          <MonthField
            label={t('actuals.months.until')}
            description={t('actuals.months.untilHelp')}
            value={actuals.until}
            onChange={(until) =>
              until !== null && run(setActuals({ ...actuals, until: addMonths(Math.max(until, actuals.from), 0) }))
            }
          />
        )}
      </div>
      {actuals.source !== '' && <p className={styles.text}>{t('actuals.months.source', { source: actuals.source })}</p>}
      <DataGrid
        label={t('actuals.tabs.months')}
        rowHeader={t('actuals.line')}
        columns={columns}
        rows={rows}
        getCell={getCell}
        onEdit={onEdit}
        shows={`${scenarioId} ${year.index}`}
        hint={t('actuals.months.hint')}
        rowHeaderWidth={220}
      />
    </section>
  )
}

/** The fiscal year that comes after what is known: the one to type in. */
function yearOf({ compiled }: ReadingScreenProps['model'], until: number | null): number {
  const { years, timeline } = compiled.sheet.calendar
  const next = until === null ? 0 : until + 1 - timeline.start
  return years.find(({ first, last }) => first <= next && next <= last)?.index ?? 0
}
