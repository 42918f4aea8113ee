import type { OptionsByEvents } from '../../../domain/analysis/optionsByEvents.ts'
import type { Criterion, Judgement } from '../../../domain/analysis/regret.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

interface GridVerdictProps {
  readonly plan: Plan
  readonly table: OptionsByEvents
  readonly judgement: Judgement
  readonly criterion: Criterion
}

/** The most robust choice and the one of least regret, in words. */
export function GridVerdict({ plan, table, judgement, criterion }: GridVerdictProps) {
  const t = useT()
  const format = useFormat()
  const { mostRobust, leastRegret, bestWorst } = judgement
  const namesOf = (ids: readonly string[]) => {
    const names = ids.map((id) => plan.scenarios.find((one) => one.id === id)?.name ?? '')
    const last = names.at(-1) ?? ''
    return names.length < 2 ? last : t('events.verdict.and', { some: names.slice(0, -1).join(', '), last })
  }
  const all = table.events.length + 1
  const { held } = mostRobust
  const names = namesOf(mostRobust.options)
  const question = t('events.verdict.question')
  const tone = held === all ? 'good' : held === 0 ? 'danger' : 'warning'
  const [only] = table.options
  if (table.options.length === 1 && only !== undefined) {
    const answer = t('events.verdict.onlyOne', { name: namesOf([only]), held, all })
    return (
      <Verdict tone={tone} question={question} answer={answer}>
        {t('events.verdict.holdsMeans')}
      </Verdict>
    )
  }
  const worth = (figure: number, key: 'covenants' | 'brokenIs') =>
    criterion === 'brokenCovenants' ? t(`events.verdict.${key}`, { count: Math.abs(figure) }) : format.money(figure)
  const regretNames = namesOf(leastRegret.options)
  return (
    <Verdict
      tone={tone}
      question={question}
      answer={
        held === 0
          ? t('events.verdict.robustNone')
          : t(held === all ? 'events.verdict.robustAll' : 'events.verdict.robust', { names, held, all })
      }
    >
      <div>
        {leastRegret.regret === 0
          ? t('events.verdict.noRegret', { names: regretNames })
          : t('events.verdict.regret', { names: regretNames, regret: worth(leastRegret.regret, 'covenants') })}
      </div>
      <div>
        {t('events.verdict.worst', { names: namesOf(bestWorst.options), worth: worth(bestWorst.worth, 'brokenIs') })}
      </div>
      <div>{t('events.verdict.holdsMeans')}</div>
    </Verdict>
  )
}
