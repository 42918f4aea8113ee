import { Button, Group } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { uncertainties } from '../../../domain/analysis/chance/uncertainties.ts'
import { isSameLever, openLever } from '../../../domain/analysis/levers/lever.ts'
import type { Lever, LeverChoice } from '../../../domain/analysis/levers/lever.ts'
import { MOST_FUTURES } from '../../../domain/analysis/levers/seekGoal.ts'
import type { Sought } from '../../../domain/analysis/levers/seekGoal.ts'
import { usualGoals } from '../../../domain/analysis/levers/usualGoals.ts'
import type { Goal } from '../../../domain/analysis/levers/usualGoals.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { evaluateVariation } from '../../../domain/model/trial.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWork } from '../../state/useWork.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { GoalCard } from './GoalCard.tsx'
import { LeverField } from './LeverField.tsx'
import { leverEffort, leverKey, leverName, leverValue, limitName } from './leverWords.ts'
import { floorOf, leverPlace } from './leverPlace.ts'
import styles from './Levers.module.css'
import { SearchStatus } from './SearchStatus.tsx'

const CASH = statementRowId('cash', 'closing')
/** The share of the futures that is asked for first. */
const USUAL_SHARE = 0.9

/** How far each lever has to go for cash to hold, in the plan or in a share of its futures. */
export function GoalsPart({ model, scenarioId, onExplain }: ReadingScreenProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { plan, compiled } = model
  const place = useMemo(() => leverPlace(model, scenarioId), [model, scenarioId])
  const [others, setOthers] = useState<readonly LeverChoice[]>([])
  const [next, setNext] = useState<LeverChoice | null>(null)
  const [mode, setMode] = useState<'base' | 'futures'>('base')
  const [share, setShare] = useState(USUAL_SHARE)
  const futures = mode === 'futures' ? share : null
  const isCertain = uncertainties(plan, place.inputs, plan.chance).length === 0

  const goals = useMemo((): readonly Goal[] => {
    const usual = usualGoals(place)
    const more = others.filter((choice) => !usual.some((goal) => isSameLever(goal.choice, choice)))
    return [...usual, ...more.map((choice) => ({ topic: 'figure' as const, choice }))]
  }, [place, others])
  const payload = useMemo(
    () => ({
      plan: withoutCopies(plan),
      scenario: scenarioId,
      choices: goals.map(({ choice }) => choice),
      futures,
    }),
    [plan, scenarioId, goals, futures],
  )
  const work = useWork('goal', payload)
  const result = work.last?.payload === payload ? work.last.result : null
  const found = goals.flatMap((goal, i) => {
    const sought = result?.[i]
    return sought ? [{ goal, sought }] : []
  })
  const chosen = next ?? goals.at(-1)?.choice ?? { cut: 'costs' }

  const explain = (lever: Lever, value: number) => {
    const evaluation = evaluateVariation(compiled.sheet, place.inputs, lever.changes(value))
    const { lowestCashMonth } = readOutcome(plan, evaluation)
    const words = { lever: leverName(lever.choice, plan, t, labels), value: leverValue(value, lever.unit, t, format) }
    const period = { kind: 'month', index: lowestCashMonth - plan.timeline.start } as const
    onExplain(CASH, period, { evaluation, name: t('levers.apply.scenarioName', words) })
  }
  return (
    <>
      {found.length > 0 && <GoalsVerdict {...{ model, scenarioId, futures, found }} />}
      <section className={pageStyles.card} aria-label={t('levers.goals.settings')} data-no-print>
        <div className={pageStyles.fields}>
          <ChoiceField
            label={t('levers.goals.mode')}
            value={mode}
            options={[
              { value: 'base', label: t('levers.goals.base') },
              { value: 'futures', label: t('levers.goals.futures') },
            ]}
            onChange={setMode}
          />
          {mode === 'futures' && (
            <RateField
              label={t('levers.goals.share')}
              value={share}
              bounds={{ min: 0, max: 1 }}
              onChange={(value) => setShare(value ?? USUAL_SHARE)}
            />
          )}
        </div>
        {mode === 'futures' && (
          <p className={pageStyles.text}>
            {isCertain
              ? t('levers.goals.nothingUncertain')
              : t('levers.goals.shareHelp', {
                  seed: format.typedNumber(plan.chance.seed),
                  runs: format.number(Math.min(plan.chance.runs, MOST_FUTURES), 0),
                })}
          </p>
        )}
        <Group gap="sm" align="flex-end">
          <LeverField label={t('levers.goals.other')} place={place} choice={chosen} onChange={setNext} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconSearch size={14} />}
            disabled={goals.some(({ choice }) => isSameLever(choice, chosen))}
            onClick={() => setOthers([...others, chosen])}
          >
            {t('levers.choose.add')}
          </Button>
        </Group>
      </section>
      <SearchStatus work={work} />
      {found.length > 0 && (
        <section aria-label={t('levers.goals.list')} data-testid="goals">
          <ul className={styles.goals}>
            {found.map(({ goal, sought }) => (
              <GoalCard
                key={leverKey(goal.choice)}
                goal={goal}
                sought={sought}
                place={place}
                scenarioId={scenarioId}
                onExplain={futures === null ? explain : null}
                {...(goal.topic === 'figure'
                  ? { onRemove: () => setOthers(others.filter((one) => !isSameLever(one, goal.choice))) }
                  : {})}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface GoalsVerdictProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly futures: number | null
  readonly found: readonly { readonly goal: Goal; readonly sought: Sought }[]
}

/** Whether cash holds, and how many levers can bring it back. */
function GoalsVerdict({ model, scenarioId, futures, found }: GoalsVerdictProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { plan } = model
  const place = useMemo(() => leverPlace(model, scenarioId), [model, scenarioId])
  const outcome = readOutcome(plan, place.evaluation)
  const holds = (found[0]?.sought.now.slack ?? 0) >= 0
  const enough = found.filter(({ sought }) => sought.answer !== null)
  const [first] = enough
  const lever = first && openLever(place, first.goal.choice)
  const answer = first?.sought.answer
  const words = {
    limit: limitName(floorOf(place), t, format),
    lowest: format.money(outcome.lowestCash),
    month: format.month(
      holds ? outcome.lowestCashMonth : (outcome.firstMonthBelowFloor ?? outcome.lowestCashMonth),
      'long',
    ),
    share: format.percent(futures ?? 1, 1),
    count: enough.length,
    lever: first ? leverName(first.goal.choice, plan, t, labels) : '',
    value:
      lever && answer
        ? leverEffort(leverValue(answer.value, lever.unit, t, format), first.sought.effort, lever, t)
        : '',
  }
  const text =
    futures === null
      ? holds
        ? t('levers.goals.holds', words)
        : enough.length > 0
          ? t('levers.goals.under', words)
          : t('levers.goals.underNone', words)
      : holds
        ? t('levers.goals.futuresHold', words)
        : enough.length > 0
          ? t('levers.goals.futuresUnder', words)
          : t('levers.goals.futuresNone', words)
  const tone = holds ? 'good' : enough.length > 0 ? 'warning' : 'danger'
  return <Verdict tone={tone} question={t('levers.goals.question')} answer={text} />
}
