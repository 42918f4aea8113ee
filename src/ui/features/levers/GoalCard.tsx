import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Goal } from '../../../domain/analysis/levers/usualGoals.ts'
import { openLever } from '../../../domain/analysis/levers/lever.ts'
import type { Lever, LeverPlace } from '../../../domain/analysis/levers/lever.ts'
import type { Sought, Tried } from '../../../domain/analysis/levers/seekGoal.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { ApplyMenu } from './ApplyMenu.tsx'
import { floorOf } from './leverPlace.ts'
import { leverEffort, leverName, leverValue, limitName } from './leverWords.ts'
import styles from './Levers.module.css'

const EURO = 100

interface GoalCardProps {
  readonly goal: Goal
  readonly sought: Sought
  readonly place: LeverPlace
  readonly scenarioId: string
  /** Where the lowest cash with a value comes from; null for what is sought in chance. */
  readonly onExplain: ((lever: Lever, value: number) => void) | null
  readonly onRemove?: () => void
}

/** The answer to one goal: how far a lever has to go, and what tells that it is the least. */
export function GoalCard({ goal, sought, place, scenarioId, onExplain, onRemove }: GoalCardProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { plan } = place
  const lever = openLever(place, goal.choice)
  if (!lever) return null
  const { now, answer, best, effort } = sought
  const name = leverName(goal.choice, plan, t, labels)
  const say = (value: number) => leverValue(value, lever.unit, t, format)
  const limit = limitName(floorOf(place), t, format)
  const holds = now.slack >= 0
  const tone = holds ? 'good' : answer ? 'warning' : 'danger'
  const shown = answer ?? best
  const value = answer ? leverEffort(say(answer.value), effort, lever, t) : ''
  const headline = holds ? t('levers.goals.spare') : answer ? value : t('levers.goals.none')
  return (
    <li className={styles.goal} data-tone={tone} data-testid="goal">
      <h4 className={styles.goalQuestion}>{t(`levers.goals.topics.${goal.topic}`)}</h4>
      <p className={styles.dim}>{name}</p>
      <span className={styles.value}>{headline}</span>
      <GoalFacts goal={goal} sought={sought} place={place} lever={lever} />
      <div className={styles.actions} data-no-print>
        {answer && answer.value !== lever.now && (
          <ApplyMenu
            plan={plan}
            scenarioId={scenarioId}
            name={t('levers.apply.scenarioName', { lever: name, value: say(answer.value) })}
            story={t('levers.apply.story', { limit })}
            changes={lever.changes(answer.value)}
          />
        )}
        {onExplain && (
          <button type="button" className={styles.figure} onClick={() => onExplain(lever, shown.value)}>
            {t('levers.goals.explain')}
          </button>
        )}
        {onRemove && (
          <ActionIcon aria-label={t('levers.goals.remove', { lever: name })} onClick={onRemove}>
            <IconX size={14} />
          </ActionIcon>
        )}
      </div>
    </li>
  )
}

interface GoalFactsProps extends Pick<GoalCardProps, 'goal' | 'sought' | 'place'> {
  readonly lever: Lever
}

/** What stands behind an answer: where the lever is today, what one step easier would lack, what is left. */
function GoalFacts({ goal, sought, place, lever }: GoalFactsProps) {
  const t = useT()
  const format = useFormat()
  const { now, answer, justBelow, best } = sought
  const say = (value: number) => leverValue(value, lever.unit, t, format)
  const lacks = ({ value, slack }: Tried) => ({
    value: say(value),
    missing: format.money(Math.ceil(-slack / EURO) * EURO),
  })
  const shares = answer && sharesOf(goal, answer.value, place)
  return (
    <>
      <p className={styles.text}>
        {shares === null ? '' : t('levers.goals.shares', { count: shares })}{' '}
        {now.slack >= 0 ? spareText(sought, lever, say, t) : answer ? '' : t('levers.goals.noneDetail', lacks(best))}{' '}
        {t('levers.goals.now', { value: say(lever.now) })}
      </p>
      {answer && justBelow && <p className={styles.dim}>{t('levers.goals.proof', lacks(justBelow))}</p>}
      {answer && (
        <p className={styles.dim}>
          {t('levers.goals.proofNow', {
            slack: format.money(answer.slack),
            limit: limitName(floorOf(place), t, format),
          })}
        </p>
      )}
      {lever.ofFirstYear && <p className={styles.dim}>{t('levers.firstYear')}</p>}
    </>
  )
}

/** How many whole shares a sum is; null where no share is sold. */
function sharesOf({ topic, choice }: Goal, value: number, { inputs }: LeverPlace): number | null {
  const nominal = 'cut' in choice ? undefined : inputs.get(lineInputId(choice.line, 'nominalValue'))
  return topic === 'shares' && typeof nominal === 'number' && nominal > 0 ? Math.round(value / nominal) : null
}

/** How far a lever could be eased while cash still holds. */
function spareText(
  { answer, justBelow, effort }: Sought,
  { easy, now }: Lever,
  say: (value: number) => string,
  t: Translate,
) {
  if (!answer || answer.value === now) return ''
  const words = { value: say(answer.value) }
  if (!justBelow || easy === null) return t('levers.goals.spareAny', words)
  return t(effort === 'up' ? 'levers.goals.spareDown' : 'levers.goals.spareUp', words)
}
