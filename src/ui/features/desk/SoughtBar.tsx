import { Chip, Progress, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useT } from '../../state/preferences.ts'
import { useDeskNotes, useDeskStore } from '../../state/deskStore.ts'
import styles from './Desk.module.css'
import type { Readings } from './useReadings.ts'

interface SoughtBarProps {
  /** How many plans are shown, of how many. */
  readonly shown: number
  readonly total: number
  readonly readings: Readings
  readonly children?: ReactNode
}

/** What is sought among the plans, by words and by tag, and how far their evaluation is. */
export function SoughtBar({ shown, total, readings, children }: SoughtBarProps) {
  const t = useT()
  const [notes] = useDeskNotes()
  const { sought, tag, set } = useDeskStore()
  const tags = [...new Set(Object.values(notes.tags).flat())].toSorted()
  return (
    <div className={styles.bar}>
      <div className={styles.barRow}>
        <TextInput
          type="search"
          className={styles.search ?? ''}
          label={t('desk.search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={sought}
          maxLength={100}
          onChange={(event) => set({ sought: event.currentTarget.value })}
        />
        {children}
        <p className={styles.count} role="status">
          {t('desk.shown', { count: shown, total })}
        </p>
      </div>
      {tags.length > 0 && (
        <div className={styles.tags} role="group" aria-label={t('desk.tags.filter')}>
          {tags.map((each) => (
            <Chip key={each} size="xs" checked={tag === each} onChange={(on) => set({ tag: on ? each : null })}>
              {each}
            </Chip>
          ))}
        </div>
      )}
      {readings.done < readings.total && (
        <div className={styles.progress}>
          <span id="desk-progress">{t('desk.reading', { done: readings.done, total: readings.total })}</span>
          <Progress.Root size="sm">
            <Progress.Section
              value={Math.round((readings.done / readings.total) * 100)}
              aria-labelledby="desk-progress"
            />
          </Progress.Root>
        </div>
      )}
    </div>
  )
}
