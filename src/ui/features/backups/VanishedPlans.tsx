import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Backup } from '../../../platform/contract.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useRestore } from './useRestore.ts'

/** Under this key the store remembers that the app has been used: a store without it is new, or was lost. */
const startedKey = 'app.started'

/** At the start: when the plans of this computer are gone but their backups are there, offers the newest one. */
export function VanishedPlans() {
  const t = useT()
  const format = useFormat()
  const { store, memory, platform, now } = useServices()
  const restore = useRestore()
  const [lost, setLost] = useState<Backup | null>(null)
  useEffect(() => {
    const { backups } = platform
    void (async () => {
      const isKnown = (await memory.recall(startedKey)) !== null
      if (!isKnown && backups && (await store.list()).length === 0) {
        setLost((await backups.list()).backups.find(({ plans }) => plans.length > 0) ?? null)
      }
      await memory.remember(startedKey, String(now()))
    })().catch(() => undefined)
  }, [store, memory, platform, now])
  if (!lost) return null
  const close = () => setLost(null)
  return (
    <Modal
      opened
      centered
      onClose={close}
      title={t('backups.vanished.title')}
      closeButtonProps={{ 'aria-label': t('components.close') }}
    >
      <Stack gap="sm">
        <Text>{t('backups.vanished.text', { date: format.dateTime(lost.at), count: lost.plans.length })}</Text>
        <Text size="sm" c="dimmed">
          {t('backups.vanished.why')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('backups.vanished.later')}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              close()
              void restore(lost, lost.plans).then(() => goTo({ screen: 'library' }))
            }}
          >
            {t('backups.restoreAll')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
