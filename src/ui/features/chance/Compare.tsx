import { Chip } from '@mantine/core'
import { IconArrowsLeftRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWork } from '../../state/useWork.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Chance.module.css'
import { CompareChart } from './CompareChart.tsx'
import { CompareTable } from './CompareTable.tsx'
import { isUncertain } from './isUncertain.ts'
import { NothingUncertain } from './NothingUncertain.tsx'
import { Safest } from './Safest.tsx'
import { WorkStatus } from './WorkStatus.tsx'

interface CompareProps extends Pick<ReadingScreenProps, 'model'> {
  /** The plan as it is handed to the worker. */
  readonly posted: Plan
  readonly onScreen: ShowScreen
}

/** Scenarios played in the same futures, their risks side by side. */
export function Compare({ model, posted, onScreen }: CompareProps) {
  const t = useT()
  const { scenarios, chance } = model.plan
  const [left, setLeft] = useState<readonly string[]>([])
  const shown = scenarios.filter(({ id }) => !left.includes(id)).slice(0, scenarioLooks.length)
  const hasChance = useMemo(() => model.plan.scenarios.some(({ id }) => isUncertain(model, id)), [model])
  const { work, isStale } = useSameFutures(hasChance ? posted : null, shown.map(({ id }) => id).join(' '))
  if (scenarios.length < 2) {
    return (
      <EmptyState
        icon={<IconArrowsLeftRight size={40} stroke={1.25} />}
        title={t('chance.compare.one')}
        steps={[{ label: t('chance.compare.addScenario'), onClick: () => onScreen('scenarios') }]}
      >
        {t('chance.compare.oneText')}
      </EmptyState>
    )
  }
  if (!hasChance) return <NothingUncertain hasLines={model.plan.lines.length > 0} onScreen={onScreen} />
  const toggle = ({ id }: Scenario) => {
    if (left.includes(id)) setLeft(left.filter((each) => each !== id))
    else if (shown.length > 2) setLeft([...left, id])
  }
  return (
    <>
      <p className={styles.note}>{t('chance.compare.help')}</p>
      {scenarios.length > 2 && (
        <div className={styles.chips} role="group" aria-label={t('chance.compare.choose')}>
          {scenarios.map((scenario) => (
            <Chip
              key={scenario.id}
              size="xs"
              checked={shown.includes(scenario)}
              disabled={shown.includes(scenario) && shown.length <= 2}
              onChange={() => toggle(scenario)}
            >
              {scenario.name}
            </Chip>
          ))}
        </div>
      )}
      <WorkStatus work={work} chance={chance} scenarios={shown.length} isStale={isStale} />
      {work.last && (
        <div className={styles.results} data-stale={isStale || undefined} data-testid="chance-compared">
          <ComparedResults scenarios={scenarios} last={work.last} />
        </div>
      )}
    </>
  )
}

interface ComparedResultsProps {
  readonly scenarios: readonly Scenario[]
  /** What was played and what it came to. */
  readonly last: {
    readonly payload: { readonly scenarios: readonly string[] }
    readonly result: readonly ChanceResult[]
  }
}

function ComparedResults({ scenarios, last }: ComparedResultsProps) {
  const compared = useMemo(
    () =>
      last.payload.scenarios.flatMap((id, place) => {
        const scenario = scenarios.find((one) => one.id === id)
        const result = last.result[place]
        return scenario && result ? [{ scenario, result }] : []
      }),
    [scenarios, last],
  )
  // A scenario that is gone since then may leave one alone.
  if (compared.length < 2) return null
  return (
    <>
      <Safest compared={compared} />
      <CompareTable compared={compared} />
      <div className={styles.card}>
        <CompareChart compared={compared} />
      </div>
    </>
  )
}

/** Plays scenarios, named by their ids with spaces between, in the same futures; one alone, or no plan, is not played. */
function useSameFutures(posted: Plan | null, chosen: string) {
  const payload = useMemo(
    () => (posted && chosen.includes(' ') ? { plan: posted, scenarios: chosen.split(' ') } : null),
    [posted, chosen],
  )
  const work = useWork('chance', payload)
  return { work, isStale: work.last?.payload !== payload }
}
