import { Checkbox, SegmentedControl } from '@mantine/core'
import { IconReportMoney } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { emptyStatements, EmptyStatement } from './EmptyStatement.tsx'
import { StatementCheck } from './StatementCheck.tsx'
import { statementColumns } from './statementColumns.ts'
import type { StatementView } from './statementColumns.ts'
import { useStatementsView } from './statementsView.ts'
import { StatementPicker } from './StatementPicker.tsx'
import { StatementTable } from './StatementTable.tsx'
import { YearPicker } from './YearPicker.tsx'
import styles from './Statements.module.css'

const views = ['year', 'month'] as const satisfies readonly StatementView[]

interface StatementsScreenProps extends ReadingScreenProps {
  readonly onScreen: ShowScreen
}

/** The statements of a plan; while it is empty, what they will say and how to begin. */
export function StatementsScreen({ onScreen, ...reading }: StatementsScreenProps) {
  const t = useT()
  if (reading.model.plan.lines.length > 0) return <Statements {...reading} />
  return (
    <div className={styles.page}>
      <PageHeader title={t('statements.title')} description={t('statements.description')} />
      <EmptyState
        icon={<IconReportMoney size={40} stroke={1.25} />}
        title={t('statements.empty.plan.title')}
        steps={[
          { label: t('dashboard.addResources'), onClick: () => onScreen('resources') },
          { label: t('dashboard.addCosts'), onClick: () => onScreen('costs') },
        ]}
      >
        {t('statements.empty.plan.text')}
      </EmptyState>
    </div>
  )
}

/** The statements, by fiscal year or by month; the grant form by fiscal year alone. */
function Statements({ model, scenarioId, onExplain }: ReadingScreenProps) {
  const t = useT()
  const format = useFormat()
  const { calendar } = model.compiled.sheet
  const { statement, view: wantedView, year: wantedYear, setStatement, setView, setYear } = useStatementsView()
  const [hidesEmpty, setHidesEmpty] = useState(true)
  const isYearly = statement === 'grantForm'
  const view = isYearly ? 'year' : wantedView
  const year = Math.min(wantedYear, calendar.years.length - 1)
  const place = useRef<string | null>(null)
  const columns = useMemo(
    () => statementColumns({ statement, view, year, calendar }, t, format),
    [statement, view, year, calendar, t, format],
  )
  const showView = (next: StatementView) => {
    const months = columns.find(({ id }) => id === place.current)?.months
    const here = months && calendar.years.find(({ first, last }) => first <= months.last && months.last <= last)
    if (here) setYear(here.index)
    setView(next)
  }
  const shown = { model, scenarioId, statement, onExplain }
  const empty = emptyStatements.find((id) => id === statement && model.compiled.statements[id].lines.length === 0)
  return (
    <div className={styles.page}>
      <PageHeader title={t('statements.title')} description={t('statements.description')} />
      <div className={styles.bar}>
        <StatementPicker statement={statement} onStatement={setStatement} />
        {!empty && (
          <div className={styles.choices}>
            <Checkbox
              size="xs"
              label={t('statements.hideEmpty')}
              checked={hidesEmpty}
              onChange={(event) => setHidesEmpty(event.currentTarget.checked)}
            />
            {view === 'month' && <YearPicker year={year} model={model} onYear={setYear} />}
            {!isYearly && (
              <SegmentedControl
                aria-label={t('statements.view')}
                value={view}
                onChange={showView}
                data={views.map((each) => ({ value: each, label: t(`statements.views.${each}`) }))}
              />
            )}
          </div>
        )}
      </div>
      {empty ? (
        <EmptyStatement statement={empty} />
      ) : (
        <>
          <StatementCheck {...shown} />
          <div className={styles.table}>
            <StatementTable
              {...shown}
              columns={columns}
              hidesEmpty={hidesEmpty}
              onPlace={(columnId) => {
                place.current = columnId
              }}
            />
          </div>
        </>
      )}
    </div>
  )
}
