import { Button, Text } from '@mantine/core'
import { IconTrendingUp } from '@tabler/icons-react'
import { isUnjustified } from '../../../domain/plan/decisionLife.ts'
import type { RaisedIncome } from '../../../domain/plan/decisionLife.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LongText } from '../../components/fields/LongText.tsx'
import cardStyles from '../../components/ItemCard.module.css'
import { ItemList } from '../../components/ItemCard.tsx'
import { useItems } from '../../components/useItems.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useOpenLine } from '../funders/useOpenLine.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface RaisesPartProps extends Pick<ReadingScreenProps, 'model'> {
  readonly onScreen: ShowScreen
}

/** The income that was raised once a gap was known, what nobody has justified first. */
export function RaisesPart({ model, onScreen }: RaisesPartProps) {
  const t = useT()
  const { raises } = model.plan
  const sorted = raises.toReversed().toSorted((a, b) => Number(isUnjustified(b)) - Number(isUnjustified(a)))
  return (
    <section className={styles.card} aria-label={t('record.tabs.optimism')}>
      {raises.length === 0 ? (
        <EmptyState icon={<IconTrendingUp size={40} stroke={1.25} />} title={t('record.raise.emptyTitle')}>
          {t('record.raise.emptyText')}
        </EmptyState>
      ) : (
        <Text size="sm" c="dimmed" maw={760}>
          {t('record.raise.text')}
        </Text>
      )}
      <ItemList label={t('record.tabs.optimism')}>
        {sorted.map((raise) => (
          <RaiseItem key={raise.id} raise={raise} model={model} onScreen={onScreen} />
        ))}
      </ItemList>
    </section>
  )
}

function RaiseItem({ raise, model: { plan }, onScreen }: RaisesPartProps & { readonly raise: RaisedIncome }) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const openLine = useOpenLine(onScreen)
  const { change } = useItems('raises')
  const line = plan.lines.find(({ id }) => id === raise.line)
  const name = line?.name ?? t('record.raise.goneLine')
  const scenario = plan.scenarios.find(({ id }) => id === raise.scenario)?.name ?? t('record.raise.goneScenario')
  const missing = isUnjustified(raise)
  return (
    <li className={cardStyles.item} data-tone={missing ? 'warning' : undefined}>
      <div className={cardStyles.head}>
        <h3 className={cardStyles.title}>
          {raise.parameter === ''
            ? t('record.raise.added', { name, after: format.money(raise.after) })
            : t('record.raise.raised', {
                name,
                input: labels.parameter(raise.parameter),
                before: format.money(raise.before),
                after: format.money(raise.after),
              })}
        </h3>
        {line && (
          <Button
            size="compact-xs"
            variant="subtle"
            data-no-print
            aria-label={t('record.raise.openLine', { name })}
            onClick={() => openLine(line.id)}
          >
            {t('record.raise.open')}
          </Button>
        )}
      </div>
      <Text size="sm" c="dimmed">
        {t('record.raise.when', { day: format.date(raise.day), scenario, cash: format.money(raise.lowestCash) })}
      </Text>
      <LongText
        label={t('record.raise.why', { name })}
        placeholder={t('record.raise.whyHelp')}
        value={raise.justification}
        {...(missing ? { error: t('record.raise.missing') } : {})}
        onChange={(justification) => change(raise.id, { justification })}
      />
    </li>
  )
}
