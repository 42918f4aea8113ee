import { ActionIcon, Button, Group, List, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { EventEffect, PlanEvent } from '../../../domain/plan/planEvent.ts'
import { changeEvent, duplicateEvent, moveEvent, removeEvent } from '../../../editing/edits/events.ts'
import { TextField } from '../../components/fields/TextField.tsx'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { EffectFields } from './EffectFields.tsx'
import { effectText } from '../../../i18n/effectText.ts'
import styles from './Events.module.css'

interface EventCardProps {
  readonly event: PlanEvent
  readonly model: LiveModel
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** One event: its effects in words, or its form. */
export function EventCard({ event, model, isFirst, isLast, isOpen, onOpen }: EventCardProps) {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const { session } = useOpenPlan()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan } = model
  const { id, name, effects } = event
  const action = (label: string, Icon: typeof IconCopy, onClick: () => void, disabled = false) => (
    <ActionIcon aria-label={`${label} : ${name}`} title={label} disabled={disabled} onClick={onClick}>
      <Icon size={15} />
    </ActionIcon>
  )
  const remove = () => {
    if (run(removeEvent(id)).length === 0)
      showToast({ message: t('events.list.removed', { name }), onUndo: () => session.undo() })
  }
  return (
    <article className={styles.event} aria-label={name}>
      <header className={styles.eventHead}>
        <Text fw={600}>{name}</Text>
        <Group gap={2}>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPencil size={13} />}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {t(isOpen ? 'events.list.done' : 'events.list.edit')}
          </Button>
          {action(t('events.list.up'), IconArrowUp, () => run(moveEvent(id, -1)), isFirst)}
          {action(t('events.list.down'), IconArrowDown, () => run(moveEvent(id, 1)), isLast)}
          {action(t('events.list.duplicate'), IconCopy, () =>
            run(duplicateEvent(id, newId(), t('events.list.copyName', { name }))),
          )}
          {action(t('events.list.remove'), IconTrash, remove)}
        </Group>
      </header>
      {isOpen ? (
        <EventForm event={event} model={model} />
      ) : (
        <>
          {event.story !== '' && <Text size="sm">{event.story}</Text>}
          {effects.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('events.list.noEffects')}
            </Text>
          )}
          <List size="sm">
            {effects.map((effect, i) => (
              <List.Item key={i}>{effectText(effect, plan, t, format)}</List.Item>
            ))}
          </List>
        </>
      )}
    </article>
  )
}

function EventForm({ event, model }: Pick<EventCardProps, 'event' | 'model'>) {
  const t = useT()
  const run = useWorkspace((workspace) => workspace.run)
  const { id, name, story, effects } = event
  const setEffects = (next: readonly EventEffect[]) => run(changeEvent(id, { effects: next }))
  const first: EventEffect = { what: 'driver', driver: 'activity', change: 'multiply', by: 0.9 }
  return (
    <div className={styles.form}>
      <TextField
        label={t('events.list.name')}
        value={name}
        required
        onChange={(value) => run(changeEvent(id, { name: value ?? name }))}
      />
      <TextField
        label={t('events.list.story')}
        description={t('events.list.storyHelp')}
        value={story}
        maxLength={10_000}
        onChange={(value) => run(changeEvent(id, { story: value ?? '' }))}
      />
      <Text size="sm" fw={600}>
        {t('events.list.effects')}
      </Text>
      {effects.map((effect, i) => (
        <div key={i} className={styles.effect}>
          <EffectFields effect={effect} plan={model.plan} onChange={(next) => setEffects(effects.with(i, next))} />
          <ActionIcon
            aria-label={`${t('events.list.removeEffect')} (${i + 1})`}
            title={t('events.list.removeEffect')}
            onClick={() => setEffects(effects.toSpliced(i, 1))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={13} />}
          onClick={() => setEffects([...effects, first])}
        >
          {t('events.list.addEffect')}
        </Button>
      </div>
    </div>
  )
}
