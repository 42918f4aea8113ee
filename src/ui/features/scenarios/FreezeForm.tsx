import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { MAX_NAME, MAX_TEXT } from '../../../domain/plan/checkText.ts'
import { MAX_FROZEN } from '../../../domain/plan/frozenPlan.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { freezeScenario } from '../../../editing/edits/frozen.ts'
import { showToast } from '../../components/toastStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { useToday } from './useToday.ts'

interface FreezeFormProps {
  readonly scenario: Scenario
  readonly onClose: () => void
}

/** Asks for the name and the note of a copy of the plan, and keeps it. */
export function FreezeForm({ scenario, onClose }: FreezeFormProps) {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const today = useToday()
  const { frozen } = useOpenPlan().state.plan
  const run = useWorkspace((workspace) => workspace.run)
  const [name, setName] = useState(t('scenarios.freezeDefault', { name: scenario.name, date: format.date(today) }))
  const [note, setNote] = useState('')
  const isFull = frozen.length >= MAX_FROZEN
  const freeze = () => {
    const copy = { id: newId(), name: name.trim(), frozenOn: today, scenario: scenario.id, note: note.trim() }
    if (run(freezeScenario(copy)).length > 0) return
    onClose()
    showToast({ message: t('scenarios.frozenDone', { name: copy.name }) })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('scenarios.freezeTitle', { name: scenario.name })}
      closeButtonProps={{ 'aria-label': t('components.close') }}
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          freeze()
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{isFull ? t('scenarios.frozenFull', { count: MAX_FROZEN }) : t('scenarios.freezeHelp')}</Text>
          <TextInput
            label={t('scenarios.freezeName')}
            value={name}
            maxLength={MAX_NAME}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Textarea
            label={t('scenarios.freezeNote')}
            placeholder={t('scenarios.freezeNotePlaceholder')}
            value={note}
            autosize
            minRows={2}
            maxRows={6}
            maxLength={MAX_TEXT}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" disabled={isFull || name.trim() === ''}>
              {t('scenarios.freezeNow')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
