import { ActionIcon, Checkbox, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { statementIds } from '../../../domain/statements/statement.ts'
import type { StatementId } from '../../../domain/statements/statement.ts'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { StatementCheck } from './StatementCheck.tsx'
import { statementColumns } from './statementColumns.ts'
import type { StatementView } from './statementColumns.ts'
import { StatementTable } from './StatementTable.tsx'
import styles from './Statements.module.css'

const views = ['year', 'month'] as const satisfies readonly StatementView[]

/** The four statements, by fiscal year or by month. */
export function StatementsScreen({ model, scenarioId, onExplain }: ReadingScreenProps) {
  const t = useT()
  const format = useFormat()
  const { calendar } = model.compiled.sheet
  const [statement, setStatement] = useState<StatementId>('income')
  const [view, setView] = useState<StatementView>('year')
  const [wantedYear, setYear] = useState(0)
  const [hidesEmpty, setHidesEmpty] = useState(true)
  const year = Math.min(wantedYear, calendar.years.length - 1)
  const columns = useMemo(
    () => statementColumns({ statement, view, year, calendar }, t, format),
    [statement, view, year, calendar, t, format],
  )
  const shown = { model, scenarioId, statement, onExplain }
  return (
    <div className={styles.page}>
      <PageHeader title={t('statements.title')} description={t('statements.description')} />
      <div className={styles.bar}>
        <SegmentedControl
          aria-label={t('statements.choose')}
          value={statement}
          onChange={setStatement}
          data={statementIds.map((id) => ({ value: id, label: t(`statements.tabs.${id}`) }))}
        />
        <div className={styles.choices}>
          <Checkbox
            size="xs"
            label={t('statements.hideEmpty')}
            checked={hidesEmpty}
            onChange={(event) => setHidesEmpty(event.currentTarget.checked)}
          />
          {view === 'month' && <YearPicker years={calendar.years.length} year={year} model={model} onYear={setYear} />}
          <SegmentedControl
            aria-label={t('statements.view')}
            value={view}
            onChange={setView}
            data={views.map((each) => ({ value: each, label: t(`statements.views.${each}`) }))}
          />
        </div>
      </div>
      <StatementCheck {...shown} />
      <div className={styles.table}>
        <StatementTable {...shown} columns={columns} hidesEmpty={hidesEmpty} />
      </div>
    </div>
  )
}

interface YearPickerProps extends Pick<ReadingScreenProps, 'model'> {
  readonly years: number
  readonly year: number
  readonly onYear: (year: number) => void
}

function YearPicker({ model, years, year, onYear }: YearPickerProps) {
  const t = useT()
  const format = useFormat()
  const { timeline, years: all } = model.compiled.sheet.calendar
  const shown = all[year]
  return (
    <div className={styles.year} role="group" aria-label={t('statements.year')}>
      <ActionIcon aria-label={t('statements.previousYear')} disabled={year === 0} onClick={() => onYear(year - 1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <span className={styles.yearName} aria-live="polite">
        {shown && format.fiscalYear(timeline.start + shown.first, timeline.start + shown.last)}
      </span>
      <ActionIcon aria-label={t('statements.nextYear')} disabled={year === years - 1} onClick={() => onYear(year + 1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  )
}
