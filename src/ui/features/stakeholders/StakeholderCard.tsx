import { Checkbox, Text, TextInput } from '@mantine/core'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import { MAX_PEOPLE, stakeholderKinds } from '../../../domain/plan/stakeholder.ts'
import type { Stakeholder } from '../../../domain/plan/stakeholder.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { LongText } from '../../components/fields/LongText.tsx'
import { RateField } from '../../components/fields/RateField.tsx'
import { ItemCard } from '../../components/ItemCard.tsx'
import type { Items } from '../../components/useItems.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface StakeholderCardProps extends Pick<ReadingScreenProps, 'model'> {
  readonly stakeholder: Stakeholder
  readonly items: Items<'stakeholders'>
}

/** One stakeholder: who they are, what they decide and bring. */
export function StakeholderCard(props: StakeholderCardProps) {
  const { stakeholder, model, items } = props
  const t = useT()
  const format = useFormat()
  const { id, name, kind, people, votes, seats, note } = stakeholder
  const lines = model.plan.lines.filter((line) => stakeholder.lines.includes(line.id))
  return (
    <ItemCard
      title={name}
      isOpen={items.openId === id}
      onOpen={(isOpen) => items.open(isOpen ? id : null)}
      onRemove={() => items.remove(id)}
      form={<StakeholderForm {...props} />}
    >
      <Text size="sm" c="dimmed">
        {[
          t(`stakeholders.kinds.${kind}`),
          ...(people === null ? [] : [t('stakeholders.peopleCount', { count: people })]),
          votes === null ? t('stakeholders.noVote') : t('stakeholders.votesShare', { share: format.percent(votes, 0) }),
          ...(seats === null ? [] : [t('stakeholders.seatsCount', { count: seats })]),
          ...(lines.length === 0
            ? []
            : [t('stakeholders.bringsLines', { names: lines.map((line) => line.name).join(', ') })]),
        ].join(' · ')}
      </Text>
      {note !== '' && <Text size="sm">{note}</Text>}
    </ItemCard>
  )
}

function StakeholderForm({ stakeholder, model, items }: StakeholderCardProps) {
  const t = useT()
  const change = (changes: Partial<Omit<Stakeholder, 'id'>>) => items.change(stakeholder.id, changes)
  const resources = model.plan.lines.filter(({ kind }) => lineKind(kind)?.section === 'resources')
  return (
    <>
      <div className={styles.fields}>
        <CommittedText value={stakeholder.name} onCommit={(name) => name !== '' && change({ name })}>
          {(field) => <TextInput size="xs" label={t('stakeholders.name')} maxLength={MAX_NAME} {...field} />}
        </CommittedText>
        <ChoiceField
          label={t('stakeholders.kind')}
          value={stakeholder.kind}
          options={stakeholderKinds.map((value) => ({ value, label: t(`stakeholders.kinds.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <IntegerField
          label={t('stakeholders.columns.people')}
          value={stakeholder.people}
          bounds={{ min: 0, max: MAX_PEOPLE }}
          onChange={(people) => change({ people })}
        />
        <RateField
          label={t('stakeholders.columns.votes')}
          value={stakeholder.votes}
          bounds={{ min: 0, max: 1 }}
          onChange={(votes) => change({ votes })}
        />
        <IntegerField
          label={t('stakeholders.columns.seatsCount')}
          value={stakeholder.seats}
          bounds={{ min: 0, max: MAX_PEOPLE }}
          onChange={(seats) => change({ seats })}
        />
      </div>
      {resources.length > 0 && (
        <Checkbox.Group
          label={t('stakeholders.lines')}
          value={[...stakeholder.lines]}
          onChange={(lines) => change({ lines })}
        >
          <div className={styles.fields}>
            {resources.map(({ id, name }) => (
              <Checkbox key={id} size="xs" value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <LongText label={t('stakeholders.note')} value={stakeholder.note} onChange={(note) => change({ note })} />
    </>
  )
}
