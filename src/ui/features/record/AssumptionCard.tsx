import { Text } from '@mantine/core'
import { isStale } from '../../../domain/plan/decisionLife.ts'
import type { Assumption } from '../../../domain/plan/decisionLife.ts'
import { confidences } from '../../../domain/plan/plan.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { LongText } from '../../components/fields/LongText.tsx'
import { ItemCard } from '../../components/ItemCard.tsx'
import type { Items } from '../../components/useItems.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { notePlaceText } from '../../words/notePlaceText.ts'
import { useLabels } from '../../words/useLabels.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface AssumptionCardProps extends Pick<ReadingScreenProps, 'model'> {
  readonly assumption: Assumption
  readonly today: string
  readonly items: Items<'assumptions'>
}

/** One assumption: what is taken for true, of what, and how far it can be trusted. */
export function AssumptionCard(props: AssumptionCardProps) {
  const { assumption, model, today, items } = props
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { id, text, source, day, confidence, expiresOn } = assumption
  const stale = isStale(assumption, today)
  const restingOn = model.plan.records.filter(({ assumptions }) => assumptions.includes(id))
  return (
    <ItemCard
      title={text}
      {...(stale ? { tone: 'warning' } : {})}
      isOpen={items.openId === id}
      onOpen={(isOpen) => items.open(isOpen ? id : null)}
      onRemove={() => items.remove(id)}
      form={<AssumptionForm {...props} />}
      foot={
        <>
          {expiresOn !== null && (
            <Text size="sm" {...(stale ? { fw: 600 } : { c: 'dimmed' })}>
              {t(stale ? 'record.assumption.stale' : 'record.assumption.until', { day: format.date(expiresOn) })}
            </Text>
          )}
          {restingOn.length > 0 && (
            <Text size="sm">
              {t('record.assumption.restingOn', { questions: restingOn.map(({ question }) => question).join(' · ') })}
            </Text>
          )}
        </>
      }
    >
      <Text size="sm" c="dimmed">
        {[
          notePlaceText(assumption.on, model, labels, t, format) ?? t('notes.place.gone'),
          source === '' ? t('record.assumption.noSource') : t('record.assumption.saidBy', { source }),
          t('record.assumption.writtenOn', { day: format.date(day) }),
          t(`lines.confidences.${confidence}`),
        ].join(' · ')}
      </Text>
    </ItemCard>
  )
}

function AssumptionForm({ assumption, model, items }: AssumptionCardProps) {
  const t = useT()
  const change = (changes: Partial<Omit<Assumption, 'id'>>) => items.change(assumption.id, changes)
  const { on } = assumption
  return (
    <>
      <LongText
        label={t('record.assumption.text')}
        value={assumption.text}
        onChange={(text) => text !== '' && change({ text })}
      />
      <LongText
        label={t('record.assumption.source')}
        placeholder={t('record.assumption.sourceHelp')}
        value={assumption.source}
        onChange={(source) => change({ source })}
      />
      <div className={styles.fields}>
        <ChoiceField
          label={t('record.assumption.about')}
          value={on.what === 'line' || on.what === 'input' ? on.line : ''}
          options={[
            { value: '', label: t('notes.place.plan') },
            ...model.plan.lines.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(line) => change({ on: line === '' ? { what: 'plan' } : { what: 'line', line } })}
        />
        <ChoiceField
          label={t('record.assumption.confidence')}
          value={assumption.confidence}
          options={confidences.map((value) => ({ value, label: t(`lines.confidences.${value}`) }))}
          onChange={(confidence) => change({ confidence })}
        />
        <DayField
          label={t('record.assumption.day')}
          value={assumption.day}
          required
          onChange={(day) => day !== null && change({ day })}
        />
        <DayField
          label={t('record.assumption.expiresOn')}
          value={assumption.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
        />
      </div>
    </>
  )
}
