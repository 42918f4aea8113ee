import { Button, Text } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { DragEvent } from 'react'
import { useT } from '../state/preferences.ts'
import { useServices } from '../state/services.ts'
import styles from './FileDrop.module.css'

interface FileDropProps {
  /** What the button says. */
  readonly label: string
  /** What may be chosen or dropped here, in words. */
  readonly hint: string
  /** The extensions that the dialog offers, without the dot. */
  readonly extensions: readonly string[]
  readonly disabled?: boolean
  readonly onFile: (file: File) => void
}

/** A place where a file is dropped, with a button to choose one instead. The file is handed over unread. */
export function FileDrop({ label, hint, extensions, disabled = false, onFile }: FileDropProps) {
  const { platform } = useServices()
  const t = useT()
  const [isOver, setOver] = useState(false)
  const take = (file: File | null | undefined) => {
    if (file) onFile(file)
  }
  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!disabled) take(event.dataTransfer.files[0])
  }
  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(!disabled)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Button
        leftSection={<IconFolderOpen size={16} />}
        disabled={disabled}
        onClick={() => void platform.chooseFile(extensions).then(take)}
      >
        {label}
      </Button>
      <Text size="sm" c="dimmed">
        {t('components.dropHere')} {hint}
      </Text>
    </div>
  )
}
