import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Statements.module.css'

interface YearPickerProps extends Pick<ReadingScreenProps, 'model'> {
  readonly year: number
  readonly onYear: (year: number) => void
}

/** Goes from fiscal year to fiscal year. */
export function YearPicker({ model, year, onYear }: YearPickerProps) {
  const t = useT()
  const format = useFormat()
  const { timeline, years } = model.compiled.sheet.calendar
  const shown = years[year]
  return (
    <div className={styles.year} role="group" aria-label={t('statements.year')}>
      <ActionIcon aria-label={t('statements.previousYear')} disabled={year === 0} onClick={() => onYear(year - 1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <span className={styles.yearName} aria-live="polite">
        {shown && format.fiscalYear(timeline.start + shown.first, timeline.start + shown.last)}
      </span>
      <ActionIcon
        aria-label={t('statements.nextYear')}
        disabled={year === years.length - 1}
        onClick={() => onYear(year + 1)}
      >
        <IconChevronRight size={16} />
      </ActionIcon>
    </div>
  )
}
