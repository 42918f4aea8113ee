import { Text, TextInput } from '@mantine/core'
import type { FundingRequest } from '../../../domain/plan/actuals.ts'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import styles from '../../components/AnalysisPage.module.css'
import { AmountField } from '../../components/fields/AmountField.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { LongText } from '../../components/fields/LongText.tsx'
import { ItemCard } from '../../components/ItemCard.tsx'
import type { Items } from '../../components/useItems.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'

interface RequestCardProps {
  readonly request: FundingRequest
  readonly items: Items<'requests'>
}

/** One request: asked, notified, paid. */
export function RequestCard({ request, items }: RequestCardProps) {
  const t = useT()
  const format = useFormat()
  const { id, name, asked, askedOn, notified, notifiedOn, paid, paidOn, dueOn } = request
  const on = (day: string | null) => (day === null ? t('habits.request.noDay') : format.date(day))
  return (
    <ItemCard
      title={name}
      isOpen={items.openId === id}
      onOpen={(isOpen) => items.open(isOpen ? id : null)}
      onRemove={() => items.remove(id)}
      form={<RequestForm request={request} items={items} />}
    >
      <Text size="sm">
        {[
          t('habits.request.askedWords', { amount: format.money(asked), day: format.date(askedOn) }),
          notified === null
            ? t('habits.request.waiting')
            : notified === 0
              ? t('habits.request.refused', { day: on(notifiedOn) })
              : t('habits.request.notifiedWords', { amount: format.money(notified), day: on(notifiedOn) }),
          ...(paid === null ? [] : [t('habits.request.paidWords', { amount: format.money(paid), day: on(paidOn) })]),
          ...(dueOn === null ? [] : [t('habits.request.dueWords', { day: format.date(dueOn) })]),
        ].join(' ')}
      </Text>
      {request.note !== '' && (
        <Text size="sm" c="dimmed">
          {request.note}
        </Text>
      )}
    </ItemCard>
  )
}

const positive = { min: 0, max: 1e13 }

function RequestForm({ request, items }: RequestCardProps) {
  const t = useT()
  const change = (changes: Partial<Omit<FundingRequest, 'id'>>) => items.change(request.id, changes)
  return (
    <>
      <CommittedText value={request.name} onCommit={(name) => name !== '' && change({ name })}>
        {(field) => <TextInput size="xs" label={t('habits.request.name')} maxLength={MAX_NAME} {...field} />}
      </CommittedText>
      <div className={styles.fields}>
        <AmountField
          label={t('habits.request.asked')}
          value={request.asked}
          bounds={positive}
          onChange={(asked) => change({ asked: asked ?? 0 })}
        />
        <DayField
          label={t('habits.request.askedOn')}
          value={request.askedOn}
          required
          onChange={(askedOn) => askedOn !== null && change({ askedOn })}
        />
      </div>
      <div className={styles.fields}>
        <AmountField
          label={t('habits.request.notified')}
          description={t('habits.request.notifiedHelp')}
          value={request.notified}
          bounds={positive}
          onChange={(notified) => change({ notified })}
        />
        <DayField
          label={t('habits.request.notifiedOn')}
          value={request.notifiedOn}
          onChange={(notifiedOn) => change({ notifiedOn })}
        />
      </div>
      <div className={styles.fields}>
        <AmountField
          label={t('habits.request.paid')}
          value={request.paid}
          bounds={positive}
          onChange={(paid) => change({ paid })}
        />
        <DayField label={t('habits.request.dueOn')} value={request.dueOn} onChange={(dueOn) => change({ dueOn })} />
        <DayField label={t('habits.request.paidOn')} value={request.paidOn} onChange={(paidOn) => change({ paidOn })} />
      </div>
      <LongText label={t('habits.request.note')} value={request.note} onChange={(note) => change({ note })} />
    </>
  )
}
