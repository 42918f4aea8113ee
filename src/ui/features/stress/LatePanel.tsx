import { useMemo } from 'react'
import { bridgeNeeded } from '../../../domain/analysis/stress/bridge.ts'
import { lateInputs } from '../../../domain/analysis/stress/lateMoney.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { CashLine } from '../../components/CashLine.tsx'
import { SidePanel } from '../../components/SidePanel.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { BridgeOffers } from './BridgeOffers.tsx'
import { bridgeWords } from './bridgeWords.ts'
import styles from './Stress.module.css'

interface LatePanelProps extends ReadingScreenProps {
  /** What is late. */
  readonly name: string
  readonly lines: readonly string[]
  /** Zero for the plan paid on time. */
  readonly months: number
  readonly onClose: () => void
}

const CASH = statementRowId('cash', 'closing')

/** One delay: when cash breaks and how deep, its curve beside the plan on time, and the bridges that would carry it. */
export function LatePanel({ model, scenarioId, onExplain, name, lines, months, onClose }: LatePanelProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const { changes, evaluation } = useMemo(() => {
    const inputs = scenarioInputs(plan, compiled.sheet, scenarioId)
    const delayed = lateInputs({ plan, inputs }, lines, months)
    return { changes: delayed, evaluation: evaluateVariation(compiled.sheet, inputs, delayed) }
  }, [plan, compiled, scenarioId, lines, months])
  const outcome = readOutcome(plan, evaluation)
  const bridge = bridgeNeeded(evaluation)
  const title = months === 0 ? t('stress.late.onTime') : t('stress.late.panelTitle', { name, count: months })
  const { start } = compiled.sheet.calendar.timeline
  const floor = evaluation.input(driverInputId('cashFloor'))[0]!
  const late = {
    id: 'late',
    label: months === 0 ? t('stress.late.onTime') : t('stress.late.withDelay'),
    look: scenarioLooks[0]!,
    values: [...evaluation.row(CASH)],
  }
  const onTime = {
    id: 'onTime',
    label: t('stress.late.onTime'),
    look: scenarioLooks[1]!,
    values: [...model.evaluation(scenarioId).row(CASH)],
  }
  const explain = (month: number) =>
    onExplain(CASH, { kind: 'month', index: month - start }, { evaluation, name: title })
  const monthButton = (month: number) => (
    <button type="button" className={styles.figure} onClick={() => explain(month)}>
      {format.month(month, 'long')}
    </button>
  )
  const { firstMonthBelowZero, firstMonthBelowFloor, monthsBelowFloor, lowestCash, lowestCashMonth } = outcome
  return (
    <SidePanel title={title} onClose={onClose} width={400} takesFocus>
      <div className={styles.panel} data-testid="late-panel">
        <dl className={styles.facts}>
          <dt>{t('stress.late.firstBelowZero')}</dt>
          <dd>{firstMonthBelowZero === null ? t('stress.funders.never') : monthButton(firstMonthBelowZero)}</dd>
          {floor > 0 && (
            <>
              <dt>{t('stress.late.firstBelowFloor', { floor: format.money(floor) })}</dt>
              <dd>{firstMonthBelowFloor === null ? t('stress.funders.never') : monthButton(firstMonthBelowFloor)}</dd>
            </>
          )}
          <dt>{t('stress.funders.lowest')}</dt>
          <dd>
            <button type="button" className={styles.figure} onClick={() => explain(lowestCashMonth)}>
              {t('stress.late.lowestIn', {
                amount: format.money(lowestCash),
                month: format.month(lowestCashMonth, 'long'),
              })}
            </button>
          </dd>
          <dt>{t(floor > 0 ? 'stress.late.monthsUnderFloor' : 'stress.late.monthsUnderZero')}</dt>
          <dd>{format.number(monthsBelowFloor, 0)}</dd>
        </dl>
        <CashLine
          title={t('stress.late.curve')}
          firstMonth={start}
          floor={floor}
          height={180}
          series={months === 0 ? [late] : [late, onTime]}
        />
        {bridge ? (
          <>
            <h3 className={styles.heading}>{t('stress.late.bridgeTitle')}</h3>
            <p className={styles.text}>{bridgeWords(bridge, t, format)}</p>
            <BridgeOffers {...{ model, scenarioId, name, lines, months, changes }} />
          </>
        ) : (
          <p className={styles.text}>{t('stress.late.noBridge')}</p>
        )}
      </div>
    </SidePanel>
  )
}
