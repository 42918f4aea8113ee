import type { DecisionReading } from '../../../domain/analysis/decision/readDecision.ts'
import type { AlternativeReading } from '../../../domain/analysis/decision/readAlternative.ts'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

interface DecisionVerdictProps {
  readonly read: DecisionReading
  readonly nameOf: (scenarioId: string) => string
}

/** Which alternative is the safest, which is worth the most, which is the cheapest. */
export function DecisionVerdict({ read, nameOf }: DecisionVerdictProps) {
  const t = useT()
  const format = useFormat()
  const { alternatives } = read
  const question = t('decision.verdict.question')
  if (alternatives.length < 2) {
    return <Verdict tone="neutral" question={question} answer={t('decision.verdict.waiting')} />
  }
  const best = (worth: (one: AlternativeReading) => number) =>
    alternatives.reduce((most, one) => (worth(one) > worth(most) ? one : most))
  const safest = best(({ refused }) => refused.outcome.lowestCash)
  const worthiest = best(({ expectedValue }) => expectedValue)
  const cheapest = best(({ totalCost }) => -totalCost)
  const name = (one: AlternativeReading) => nameOf(one.alternative.scenario)
  const holds = safest.refused.outcome.firstMonthBelowFloor === null
  return (
    <Verdict
      tone={holds ? 'good' : 'warning'}
      question={question}
      answer={
        safest === worthiest
          ? t('decision.verdict.one', { name: name(safest) })
          : t('decision.verdict.two', {
              safe: name(safest),
              worth: name(worthiest),
              value: format.money(worthiest.expectedValue),
            })
      }
    >
      <div>{t('decision.verdict.cost', { name: name(cheapest), cost: format.money(cheapest.totalCost) })}</div>
      {safest !== worthiest && worthiest.probability < 1 && (
        <div>
          {t('decision.verdict.difference', {
            worth: name(worthiest),
            safe: name(safest),
            more: format.money(worthiest.expectedValue - safest.expectedValue),
            p: format.percent(worthiest.probability, 0),
          })}
        </div>
      )}
      {!holds && <div>{t('decision.verdict.fails')}</div>}
    </Verdict>
  )
}
