import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import { funderKinds } from '../../../domain/plan/funder.ts'
import type { FunderKind } from '../../../domain/plan/funder.ts'
import { addFunder } from '../../../editing/edits/funders.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'

interface NewFunderFormProps {
  readonly onClose: () => void
  readonly onAdded: (funderId: string) => void
}

/** Asks for the name and the kind of a funder, and adds it. */
export function NewFunderForm({ onClose, onAdded }: NewFunderFormProps) {
  const t = useT()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<FunderKind>('state')
  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    const id = newId()
    const funder = { id, name: name.trim(), kind, usualDelay: 0, countsInKind: false, note: '' }
    onClose()
    if (run(addFunder(funder)).length === 0) onAdded(id)
  }
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('components.close') }}
      opened
      onClose={onClose}
      title={t('funders.add')}
      centered
    >
      <form onSubmit={add}>
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('funders.name')}
            maxLength={MAX_NAME}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            label={t('funders.kind')}
            description={t('funders.kindHelp')}
            value={kind}
            data={funderKinds.map((value) => ({ value, label: t(`funders.kinds.${value}`) }))}
            onChange={(event) => {
              const chosen = funderKinds.find((known) => known === event.currentTarget.value)
              if (chosen) setKind(chosen)
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('funders.cancel')}
            </Button>
            <Button type="submit" disabled={name.trim() === ''}>
              {t('funders.addHere')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
