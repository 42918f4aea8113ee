import { Anchor } from '@mantine/core'
import { bridgeNeeded } from '../../../domain/analysis/stress/bridge.ts'
import type { LateMoney } from '../../../domain/analysis/stress/lateMoney.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import type { Outcome } from '../../../domain/analysis/outcome.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { bridgeWords } from './bridgeWords.ts'
import { outcomeTone } from './outcomeTone.ts'

interface LateVerdictProps extends ReadingScreenProps {
  /** All public payments together. */
  readonly all: LateMoney
  /** Shows the bridge of the plan paid on time. */
  readonly onBridge: () => void
}

/** The wait that is told when money breaks the cash sooner. */
const USUAL_WAIT = 3

/** How late public money may be, in a sentence, and the bridge that it asks for. */
export function LateVerdict({ model, scenarioId, all, onBridge }: LateVerdictProps) {
  const t = useT()
  const format = useFormat()
  const evaluation = model.evaluation(scenarioId)
  const onTime = readOutcome(model.plan, evaluation)
  const floor = evaluation.input(driverInputId('cashFloor'))[0]!
  const limit = floor > 0 ? t('stress.late.floor', { floor: format.money(floor) }) : t('stress.late.zero')
  const words = (outcome: Outcome) => ({
    limit,
    month: format.month(outcome.firstMonthBelowFloor, 'long'),
    amount: format.money(outcome.lowestCash),
    lowestMonth: format.month(outcome.lowestCashMonth, 'long'),
  })
  const question = t('stress.late.question')
  if (onTime.firstMonthBelowFloor !== null) {
    const bridge = bridgeNeeded(evaluation)
    return (
      <Verdict tone={outcomeTone(onTime)} question={question} answer={t('stress.late.alreadyUnder', words(onTime))}>
        {bridge && bridgeWords(bridge, t, format)}{' '}
        <Anchor component="button" inherit onClick={onBridge}>
          {t('stress.late.seeBridges')}
        </Anchor>
      </Verdict>
    )
  }
  const months = all.monthsToFloor
  if (months === null) return <Verdict tone="good" question={question} answer={t('stress.late.holds')} />
  const told = Math.max(months, USUAL_WAIT)
  const outcome = all.outcomes[told - 1]!
  const bridge = all.bridges[told - 1]
  const breaks = t('stress.late.breaks', { count: told, ...words(outcome) })
  return (
    <Verdict
      tone={months <= USUAL_WAIT ? 'danger' : 'warning'}
      question={question}
      answer={outcome.firstMonthBelowFloor === null ? t('stress.late.breaksAt', { count: months }) : breaks}
    >
      {bridge && bridgeWords(bridge, t, format)}{' '}
      {months === 1 ? t('stress.late.holdsNone') : t('stress.late.holdsUntil', { count: months - 1 })}
    </Verdict>
  )
}
