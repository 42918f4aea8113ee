import { IconArrowsLeftRight } from '@tabler/icons-react'
import { Chip } from '@mantine/core'
import { useState } from 'react'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import { scenarioLooks } from '../../theme/families.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { ComparisonBody } from './ComparisonBody.tsx'
import styles from './Comparison.module.css'
import { FrozenFigures } from './FrozenFigures.tsx'
import { WhyCard } from './WhyCard.tsx'

interface ComparisonScreenProps extends ReadingScreenProps {
  readonly onScenarios: () => void
}

/** Two scenarios or more side by side: figures, cash, and the inputs that set them apart. */
export function ComparisonScreen({ model, onScenarios, ...reading }: ComparisonScreenProps) {
  const t = useT()
  const { scenarios } = model.plan
  const [left, setLeft] = useState<readonly string[]>([])
  const shown = scenarios.filter(({ id }) => !left.includes(id)).slice(0, scenarioLooks.length)
  const [first, second, ...others] = shown
  const toggle = ({ id }: Scenario) => {
    if (left.includes(id)) setLeft(left.filter((each) => each !== id))
    else if (shown.length > 2) setLeft([...left, id])
  }
  return (
    <div className={styles.page}>
      <PageHeader title={t('comparison.title')} description={t('comparison.description')} />
      {scenarios.length > 2 && (
        <div className={styles.chips} role="group" aria-label={t('comparison.choose')}>
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
      {(scenarios.length > 1 || model.plan.frozen.length > 0) && model.plan.lines.length > 0 && (
        <WhyCard model={model} />
      )}
      {first && second ? (
        <ComparisonBody model={model} {...reading} scenarios={[first, second, ...others]} />
      ) : (
        <EmptyState
          icon={<IconArrowsLeftRight size={40} stroke={1.25} />}
          title={t('comparison.emptyTitle')}
          steps={[{ label: t('comparison.addScenario'), onClick: onScenarios }]}
        >
          {t('comparison.emptyText')}
        </EmptyState>
      )}
      <FrozenFigures model={model} scenarioId={reading.scenarioId} />
    </div>
  )
}
