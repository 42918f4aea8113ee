import { Button, Checkbox, Text, TextInput } from '@mantine/core'
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react'
import { isTriggerDue, MAX_TRIGGERS } from '../../../domain/plan/decisionLife.ts'
import type { Trigger } from '../../../domain/plan/decisionLife.ts'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { DayField } from '../../components/fields/DayField.tsx'
import { LongText } from '../../components/fields/LongText.tsx'
import { ItemCard, ItemList } from '../../components/ItemCard.tsx'
import { useItems } from '../../components/useItems.ts'
import type { Items } from '../../components/useItems.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { CommittedText } from '../../components/fields/CommittedText.tsx'

interface TriggersPartProps {
  readonly plan: Plan
  readonly today: string
}

/** What will be looked at and when, the soonest first, those that are dealt with last. */
export function TriggersPart({ plan, today }: TriggersPartProps) {
  const t = useT()
  const items = useItems('triggers')
  const add = () =>
    items.add({
      day: today,
      condition: t('record.trigger.newCondition'),
      action: '',
      owner: '',
      scenario: null,
      done: false,
    })
  const sorted = plan.triggers.toSorted((a, b) => Number(a.done) - Number(b.done) || a.day.localeCompare(b.day))
  return (
    <section className={styles.card} aria-label={t('record.tabs.triggers')}>
      {sorted.length === 0 ? (
        <EmptyState
          icon={<IconCalendarEvent size={40} stroke={1.25} />}
          title={t('record.trigger.emptyTitle')}
          steps={[{ label: t('record.trigger.add'), onClick: add }]}
        >
          {t('record.trigger.emptyText')}
        </EmptyState>
      ) : (
        <div data-no-print>
          <Button size="xs" leftSection={<IconPlus size={14} />} disabled={sorted.length >= MAX_TRIGGERS} onClick={add}>
            {t('record.trigger.add')}
          </Button>
        </div>
      )}
      <ItemList label={t('record.tabs.triggers')}>
        {sorted.map((trigger) => (
          <TriggerCard key={trigger.id} trigger={trigger} plan={plan} today={today} items={items} />
        ))}
      </ItemList>
    </section>
  )
}

interface TriggerCardProps extends TriggersPartProps {
  readonly trigger: Trigger
  readonly items: Items<'triggers'>
}

function TriggerCard({ trigger, plan, today, items }: TriggerCardProps) {
  const t = useT()
  const format = useFormat()
  const { id, day, condition, action, owner, done } = trigger
  const isDue = isTriggerDue(trigger, today)
  const scenario = plan.scenarios.find((each) => each.id === trigger.scenario)
  return (
    <ItemCard
      title={t('record.trigger.title', { day: format.date(day), condition })}
      {...(done ? { tone: 'done' } : isDue ? { tone: 'warning' } : {})}
      isOpen={items.openId === id}
      onOpen={(isOpen) => items.open(isOpen ? id : null)}
      onRemove={() => items.remove(id)}
      aside={
        <Checkbox
          size="xs"
          label={t('record.trigger.done')}
          aria-label={t('record.trigger.doneOf', { condition })}
          checked={done}
          onChange={(event) => items.change(id, { done: event.currentTarget.checked })}
        />
      }
      form={<TriggerForm trigger={trigger} plan={plan} items={items} />}
      foot={
        isDue && (
          <Text size="sm" fw={600}>
            {t('record.trigger.due')}
          </Text>
        )
      }
    >
      {action !== '' && <Text size="sm">{t('record.trigger.then', { action })}</Text>}
      {(owner !== '' || scenario !== undefined) && (
        <Text size="sm" c="dimmed">
          {[
            ...(owner === '' ? [] : [t('record.trigger.by', { owner })]),
            ...(scenario ? [t('record.trigger.in', { scenario: scenario.name })] : []),
          ].join(' · ')}
        </Text>
      )}
    </ItemCard>
  )
}

function TriggerForm({ trigger, plan, items }: Omit<TriggerCardProps, 'today'>) {
  const t = useT()
  const change = (changes: Partial<Omit<Trigger, 'id'>>) => items.change(trigger.id, changes)
  const none = { value: '', label: t('record.trigger.noScenario') }
  return (
    <>
      <div className={styles.fields}>
        <DayField
          label={t('record.trigger.day')}
          value={trigger.day}
          required
          onChange={(day) => day !== null && change({ day })}
        />
        <CommittedText value={trigger.owner} onCommit={(owner) => change({ owner })}>
          {(field) => <TextInput size="xs" label={t('record.trigger.owner')} maxLength={MAX_NAME} {...field} />}
        </CommittedText>
        <ChoiceField
          label={t('record.trigger.scenario')}
          value={trigger.scenario ?? ''}
          options={[none, ...plan.scenarios.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(scenario) => change({ scenario: scenario === '' ? null : scenario })}
        />
      </div>
      <LongText
        label={t('record.trigger.condition')}
        value={trigger.condition}
        onChange={(condition) => condition !== '' && change({ condition })}
      />
      <LongText
        label={t('record.trigger.action')}
        description={t('record.trigger.actionHelp')}
        value={trigger.action}
        onChange={(action) => change({ action })}
      />
    </>
  )
}
