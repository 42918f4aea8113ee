import { useMemo } from 'react'
import { planAlerts } from '../../../domain/alerts/planAlerts.ts'
import { indicatorReadings } from '../../../domain/analysis/indicatorReadings.ts'
import { keyFigures } from '../../../domain/analysis/keyFigures.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { Alert } from '../../../domain/plan/alert.ts'
import { driverInputId, fundingBases } from '../../../domain/plan/drivers.ts'
import { families } from '../../../domain/plan/lineKind.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { AlertList } from '../../components/AlertList.tsx'
import type { AlertItem } from '../../components/AlertList.tsx'
import { CashLine } from '../../components/CashLine.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { StackedBars } from '../../components/StackedBars.tsx'
import { elsewhereOf } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { asksLegalFigure } from '../../words/asksLegalFigure.ts'
import { useAlertWords } from '../../words/useAlertWords.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { families as familyLooks, scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { ForgottenCosts } from '../forgotten/ForgottenCosts.tsx'
import { AwardedTotals } from './AwardedTotals.tsx'
import { CashAnswer } from './CashAnswer.tsx'
import { KeyFigureTiles } from './KeyFigureTiles.tsx'
import { YearTable } from './YearTable.tsx'
import styles from './Dashboard.module.css'

interface DashboardBodyProps extends ReadingScreenProps {
  readonly onScreen: ShowScreen
}

/** The dashboard of a plan that has lines. */
export function DashboardBody({ model, scenarioId, onExplain, onScreen }: DashboardBodyProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const alertWords = useAlertWords()
  const { plan, compiled } = model
  const { calendar } = compiled.sheet
  const { start } = calendar.timeline
  const { figures, readings, elsewhere, alerts, closing, floor, basis, cutoff } = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    const base = elsewhereOf(model, scenarioId)
    return {
      figures: keyFigures(plan, evaluation),
      readings: indicatorReadings(evaluation),
      elsewhere: base && {
        name: base.name,
        figures: keyFigures(plan, base.evaluation),
        readings: indicatorReadings(base.evaluation),
        closing: [...base.evaluation.row(statementRowId('cash', 'closing'))],
      },
      alerts: planAlerts(plan, compiled, evaluation),
      closing: [...evaluation.row(statementRowId('cash', 'closing'))],
      floor: evaluation.input(driverInputId('cashFloor'))[0] ?? 0,
      cutoff: evaluation.input(driverInputId('cutoff'))[0] ?? 0,
      basis: fundingBases[(evaluation.input(driverInputId('fundingBasis'))[0] ?? 1) - 1] ?? 'all',
    }
  }, [model, plan, compiled, scenarioId])
  const firstBelowZero = closing.findIndex((amount) => amount < 0)
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId)
  const showLine = useWorkspace((workspace) => workspace.showLine)
  const alertItem = (alert: Alert, index: number): AlertItem => {
    const onClick = wayOutOf(alert)
    return { ...alertWords(alert, index), ...(onClick ? { action: { onClick } } : {}) }
  }
  const wayOutOf = (alert: Alert): (() => void) | null => {
    if (asksLegalFigure(alert)) return () => onScreen('structure', 'legal')
    const section = lineKind(plan.lines.find(({ id }) => id === alert.line)?.kind ?? '')?.section
    if (!section) return null
    return () => {
      showLine(alert.line ?? null)
      onScreen(section === 'resources' ? 'resources' : 'costs')
    }
  }
  return (
    <div className={styles.page}>
      <PageHeader title={t('dashboard.title')} />
      <CashAnswer
        figures={figures}
        floor={floor}
        start={start}
        firstBelowZero={firstBelowZero < 0 ? null : start + firstBelowZero}
        onExplain={onExplain}
      />
      <KeyFigureTiles
        figures={figures}
        readings={readings}
        elsewhere={elsewhere}
        calendar={calendar}
        onExplain={onExplain}
      />
      <div className={styles.columns}>
        <div className={styles.card}>
          <CashLine
            title={t('dashboard.cashChart')}
            firstMonth={start}
            {...(floor > 0 ? { floor } : {})}
            series={[
              { id: scenarioId, label: scenario?.name ?? '', look: scenarioLooks[0]!, values: closing },
              ...(elsewhere
                ? [{ id: 'base', label: elsewhere.name, look: scenarioLooks[1]!, values: elsewhere.closing }]
                : []),
            ]}
          />
        </div>
        <div className={styles.card}>
          <StackedBars
            title={t('dashboard.resourcesChart')}
            periods={calendar.years.map((year) => format.fiscalYear(start + year.first, start + year.last))}
            series={families.map((family) => ({
              id: family,
              label: labels.row({ code: `family.${family}` }),
              look: familyLooks[family],
              values: figures.resourcesByFamily[family],
            }))}
          />
        </div>
      </div>
      <div className={styles.columns}>
        <section className={styles.card} aria-label={t('dashboard.alerts')}>
          <h3 className={styles.cardTitle}>{t('dashboard.alerts')}</h3>
          <AlertList label={t('dashboard.alerts')} alerts={alerts.map(alertItem)} />
        </section>
        <AwardedTotals awarded={figures.awarded} basis={basis} cutoff={cutoff} />
      </div>
      <ForgottenCosts />
      <YearTable model={model} scenarioId={scenarioId} readings={readings} onExplain={onExplain} />
    </div>
  )
}
