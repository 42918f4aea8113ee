import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useT } from '../../state/preferences.ts'

interface RenamePlanFormProps {
  readonly plan: PlanSummary
  readonly onRename: (name: string) => void
  readonly onClose: () => void
}

/** Asks a stored plan's new name. */
export function RenamePlanForm({ plan, onRename, onClose }: RenamePlanFormProps) {
  const t = useT()
  const [name, setName] = useState(plan.name)
  function rename(event: FormEvent) {
    event.preventDefault()
    const trimmed = name.trim()
    if (trimmed !== '' && trimmed !== plan.name) onRename(trimmed)
    onClose()
  }
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('components.close') }}
      opened
      onClose={onClose}
      title={t('library.renameForm.title')}
      centered
    >
      <form onSubmit={rename}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('library.form.name')}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('library.form.cancel')}
            </Button>
            <Button type="submit">{t('library.renameForm.save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
