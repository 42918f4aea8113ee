import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { addEvent } from '../../../editing/edits/events.ts'
import styles from '../../components/AnalysisPage.module.css'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { EventCard } from './EventCard.tsx'
import { UsualEvents } from './UsualEvents.tsx'

/** The events of a plan: the usual ones to add, and each with its effects. */
export function EventList({ model, scenarioId }: { readonly model: LiveModel; readonly scenarioId: string }) {
  const t = useT()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const [open, setOpen] = useState<string | null>(null)
  const { events } = model.plan
  const add = () => {
    const id = newId()
    if (run(addEvent({ id, name: t('events.list.newName'), story: '', effects: [] })).length === 0) setOpen(id)
  }
  return (
    <>
      <UsualEvents model={model} scenarioId={scenarioId} />
      <section className={styles.card} aria-label={t('events.list.title')}>
        <div className={styles.fields}>
          <h3 className={styles.title}>{t('events.list.title')}</h3>
          <Button size="xs" leftSection={<IconPlus size={14} />} onClick={add}>
            {t('events.list.add')}
          </Button>
        </div>
        <p className={styles.text}>{t('events.list.help')}</p>
        {events.length === 0 && <Text size="sm">{t('events.noEvents')}</Text>}
        {events.map((event, i) => (
          <EventCard
            key={event.id}
            event={event}
            model={model}
            isFirst={i === 0}
            isLast={i === events.length - 1}
            isOpen={open === event.id}
            onOpen={(isOpen) => setOpen(isOpen ? event.id : null)}
          />
        ))}
      </section>
    </>
  )
}
