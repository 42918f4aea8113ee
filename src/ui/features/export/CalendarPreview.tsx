import { Text } from '@mantine/core'
import type { PlanDate } from '../../../domain/analysis/planDates/planDate.ts'
import { dateWords } from '../../../exchange/calendar/dateWords.ts'
import { dayOf } from '../../../exchange/calendar/dayOf.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Export.module.css'

/** How many dates are shown before they are saved. */
const SHOWN = 8

/** The next dates of a calendar, as they will be written. */
export function CalendarPreview({ dates }: { readonly dates: readonly PlanDate[] }) {
  const t = useT()
  const format = useFormat()
  if (dates.length === 0) return <Text size="sm">{t('calendar.none')}</Text>
  return (
    <div>
      <ol className={styles['dates']} aria-label={t('calendar.next')}>
        {dates.slice(0, SHOWN).map((date) => {
          const { title, text } = dateWords(date, t, format)
          return (
            <li key={`${date.family} ${date.id} ${date.month}`}>
              <span className={styles['day']}>{format.date(dayOf(date).toISOString().slice(0, 10))}</span>
              <span title={text}>{title}</span>
            </li>
          )
        })}
      </ol>
      {dates.length > SHOWN && (
        <Text size="sm" c="dimmed">
          {t('calendar.more', { count: dates.length - SHOWN })}
        </Text>
      )}
    </div>
  )
}
