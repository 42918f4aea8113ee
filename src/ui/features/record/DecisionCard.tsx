import { Badge, List, Text } from '@mantine/core'
import { isStale } from '../../../domain/plan/decisionLife.ts'
import type { DecisionRecord } from '../../../domain/plan/decisionLife.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { ItemCard } from '../../components/ItemCard.tsx'
import type { Items } from '../../components/useItems.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { FrozenProof } from './FrozenProof.tsx'

/** What a card of a decision is given. */
export interface DecisionCardProps {
  readonly record: DecisionRecord
  readonly plan: Plan
  readonly scenarioId: string
  readonly today: string
  readonly items: Items<'records'>
}

/** One decision as the minutes would tell it. */
export function DecisionCard(props: DecisionCardProps) {
  const { record, plan, today, items } = props
  const t = useT()
  const grounds = plan.assumptions.filter(({ id }) => record.assumptions.includes(id))
  const stale = grounds.filter((assumption) => isStale(assumption, today))
  return (
    <ItemCard
      title={record.question}
      {...(stale.length > 0 ? { tone: 'warning' } : {})}
      isOpen={items.openId === record.id}
      onOpen={(isOpen) => items.open(isOpen ? record.id : null)}
      onRemove={() => items.remove(record.id)}
      aside={
        <Badge variant="light" {...(record.vote ? {} : { color: 'gray' })} tt="none">
          {t(record.vote ? 'record.decision.voted' : 'record.decision.notVoted')}
        </Badge>
      }
      form={<DecisionForm {...props} />}
      foot={
        <>
          {stale.length > 0 && (
            <Text size="sm" fw={600}>
              {t('record.decision.staleGrounds', { count: stale.length })}
            </Text>
          )}
          <FrozenProof {...props} />
        </>
      }
    >
      {record.alternatives.length > 0 && (
        <div>
          <Text size="xs" c="dimmed">
            {t('record.decision.alternatives')}
          </Text>
          <List size="sm">
            {record.alternatives.map((alternative, i) => (
              <List.Item key={i}>{alternative}</List.Item>
            ))}
          </List>
        </div>
      )}
      {record.choice !== '' && <Text size="sm">{t('record.decision.chosen', { choice: record.choice })}</Text>}
      {record.reasons !== '' && <Text size="sm">{t('record.decision.because', { reasons: record.reasons })}</Text>}
      <VoteSentence record={record} />
      {grounds.length > 0 && (
        <Text size="sm">{t('record.decision.grounds', { texts: grounds.map(({ text }) => text).join(' · ') })}</Text>
      )}
    </ItemCard>
  )
}

function VoteSentence({ record: { vote } }: Pick<DecisionCardProps, 'record'>) {
  const t = useT()
  const format = useFormat()
  if (vote === null) return null
  const { inFavour, against, abstained } = vote
  const outcome = inFavour > against ? 'carried' : 'rejected'
  return (
    <Text size="sm">
      {t(`record.decision.${outcome}`, { day: format.date(vote.day), inFavour, against, abstained })}
    </Text>
  )
}
