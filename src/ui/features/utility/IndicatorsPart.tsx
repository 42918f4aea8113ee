import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { MAX_SOCIAL_INDICATORS } from '../../../domain/plan/socialIndicator.ts'
import type { SocialIndicator } from '../../../domain/plan/socialIndicator.ts'
import { usualIndicators } from '../../../domain/plan/usualIndicators.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ItemCard, ItemList } from '../../components/ItemCard.tsx'
import { useItems } from '../../components/useItems.ts'
import { useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { IndicatorForm } from './IndicatorForm.tsx'
import own from './Utility.module.css'

/** The indicators of the plan, typed in place, and those that are offered to begin with. */
export function IndicatorsPart({ model }: Pick<ReadingScreenProps, 'model'>) {
  const t = useT()
  const items = useItems('socialIndicators')
  const { plan } = model
  const { socialIndicators: indicators } = plan
  const isFull = indicators.length >= MAX_SOCIAL_INDICATORS
  const add = (of: Pick<SocialIndicator, 'name' | 'dimension' | 'unit' | 'method'>) =>
    items.add({
      ...of,
      action: null,
      funders: [],
      outcome: null,
      baseline: null,
      targets: [],
      actuals: [],
      evidence: '',
      note: '',
    })
  const offered = usualIndicators.filter(({ id }) =>
    indicators.every(({ name }) => name !== t(`utility.usual.${id}.name`)),
  )
  return (
    <section className={styles.card} aria-label={t('utility.tabs.indicators')}>
      <Text size="sm" c="dimmed" maw={820}>
        {t('utility.offered')}
      </Text>
      <div className={own.usual} data-no-print>
        {offered.map(({ id, dimension, method }) => (
          <Button
            key={id}
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            disabled={isFull}
            title={t(`utility.dimensions.${dimension}`)}
            onClick={() =>
              add({ name: t(`utility.usual.${id}.name`), unit: t(`utility.usual.${id}.unit`), dimension, method })
            }
          >
            {t(`utility.usual.${id}.name`)}
          </Button>
        ))}
        <Button
          size="compact-xs"
          leftSection={<IconPlus size={12} />}
          disabled={isFull}
          onClick={() =>
            add({ name: t('utility.newName'), unit: t('utility.newUnit'), dimension: 'social', method: 'count' })
          }
        >
          {t('utility.add')}
        </Button>
      </div>
      <ItemList label={t('utility.tabs.indicators')}>
        {indicators.map((indicator) => (
          <ItemCard
            key={indicator.id}
            title={indicator.name}
            isOpen={items.openId === indicator.id}
            onOpen={(isOpen) => items.open(isOpen ? indicator.id : null)}
            onRemove={() => items.remove(indicator.id)}
            form={<IndicatorForm indicator={indicator} model={model} items={items} />}
          >
            <Text size="sm" c="dimmed">
              {[
                t(`utility.dimensions.${indicator.dimension}`),
                indicator.unit,
                t(`utility.methods.${indicator.method}`),
                plan.actions.find(({ id }) => id === indicator.action)?.name ?? t('utility.wholeStructure'),
              ].join(' · ')}
            </Text>
            {indicator.evidence !== '' && (
              <Text size="sm">{t('utility.evidenceIs', { evidence: indicator.evidence })}</Text>
            )}
          </ItemCard>
        ))}
      </ItemList>
    </section>
  )
}
