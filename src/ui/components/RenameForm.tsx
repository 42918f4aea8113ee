import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useT } from '../state/preferences.ts'

interface RenameFormProps {
  readonly title: string
  readonly label: string
  /** The name of today. */
  readonly name: string
  readonly mayBeEmpty?: boolean
  readonly onRename: (name: string) => void
  readonly onClose: () => void
}

/** Asks the new name of something; the same name changes nothing. */
export function RenameForm({ title, label, name, mayBeEmpty = false, onRename, onClose }: RenameFormProps) {
  const t = useT()
  const [typed, setTyped] = useState(name)
  function rename(event: FormEvent) {
    event.preventDefault()
    const trimmed = typed.trim()
    if (trimmed !== name && (mayBeEmpty || trimmed !== '')) onRename(trimmed)
    onClose()
  }
  return (
    <Modal closeButtonProps={{ 'aria-label': t('components.close') }} opened onClose={onClose} title={title} centered>
      <form onSubmit={rename}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={label}
            value={typed}
            maxLength={200}
            onChange={(event) => setTyped(event.currentTarget.value)}
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
