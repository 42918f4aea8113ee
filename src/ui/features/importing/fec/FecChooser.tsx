import { Button, FileButton, Group, Progress, Text } from '@mantine/core'
import { IconFiles, IconPlayerStop } from '@tabler/icons-react'
import { useState } from 'react'
import type { DragEvent } from 'react'
import { useT } from '../../../state/preferences.ts'
import styles from './Fec.module.css'
import type { FecFiles } from './useFecFiles.ts'

/** Where accounting files are chosen or dropped, and how far their reading is. */
export function FecChooser({ state, read, cancel }: Pick<FecFiles, 'state' | 'read' | 'cancel'>) {
  const t = useT()
  const [isOver, setOver] = useState(false)
  if (state.step === 'reading') {
    return (
      <section className={styles.chooser} role="status" aria-label={t('fec.reading')}>
        <Text fw={600}>{t('fec.reading')}</Text>
        <Text size="sm" c="dimmed">
          {state.names.join(', ')}
        </Text>
        <Group gap="sm" w="100%" maw={480}>
          <Progress value={state.progress * 100} flex={1} aria-label={t('fec.progress')} />
          <Button size="xs" variant="default" leftSection={<IconPlayerStop size={14} />} onClick={cancel}>
            {t('fec.cancel')}
          </Button>
        </Group>
      </section>
    )
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void read([...event.dataTransfer.files])
  }
  return (
    <section
      className={styles.chooser}
      aria-label={t('fec.introTitle')}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFiles size={32} aria-hidden className={styles.icon} />
      <h2 className={styles.chooserTitle}>{t('fec.introTitle')}</h2>
      <p className={styles.chooserText}>{t('fec.intro')}</p>
      <p className={styles.chooserText}>{t('fec.introSeveral')}</p>
      <Group gap="sm" justify="center">
        <FileButton multiple onChange={(files) => void read(files)} inputProps={{ 'aria-label': t('fec.choose') }}>
          {(props) => <Button {...props}>{t('fec.choose')}</Button>}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('fec.drop')}
        </Text>
      </Group>
      {state.step === 'choosing' && (state.stopped || state.failure !== null) && (
        <Text size="sm" role="status">
          {state.failure === null ? t('fec.cancelled') : t('fec.failed', { reason: state.failure })}
        </Text>
      )}
    </section>
  )
}
