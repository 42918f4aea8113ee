import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { predefinedEvents } from '../../../domain/analysis/predefinedEvents.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { addEvent } from '../../../editing/edits/events.ts'
import styles from '../../components/AnalysisPage.module.css'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'

/** The events that this plan should fear and has not yet: one click adds each. */
export function UsualEvents({ model, scenarioId }: { readonly model: LiveModel; readonly scenarioId: string }) {
  const t = useT()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const { events, funders } = model.plan
  const known = new Set(events.map(({ effects }) => JSON.stringify(effects)))
  const found = useMemo(() => predefinedEvents(model, scenarioId), [model, scenarioId])
  const offered = found.filter(({ effects }) => !known.has(JSON.stringify(effects)))
  return (
    <section className={styles.card} aria-label={t('events.list.usual')} data-no-print>
      <h3 className={styles.title}>{t('events.list.usual')}</h3>
      <p className={styles.text}>{t(offered.length > 0 ? 'events.list.usualHelp' : 'events.list.usualNone')}</p>
      <Group gap="xs">
        {offered.map(({ code, funder, effects }) => {
          const name = t(`events.predefined.${code}`, {
            funder: funders.find(({ id }) => id === funder)?.name ?? '',
          })
          return (
            <Button
              key={`${code} ${funder ?? ''}`}
              size="xs"
              variant="default"
              leftSection={<IconPlus size={12} />}
              onClick={() => run(addEvent({ id: newId(), name, story: '', effects }))}
            >
              {name}
            </Button>
          )
        })}
      </Group>
    </section>
  )
}
