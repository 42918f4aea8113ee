import { Text } from '@mantine/core'
import type { FunderHabits } from '../../../domain/analysis/funderHabits.ts'
import { useFormat, useT } from '../../state/preferences.ts'

/** What a funder usually does, in words. */
export function HabitSentences({ habits }: { readonly habits: FunderHabits }) {
  const t = useT()
  const format = useFormat()
  const { requests, answered, awarded, granted, delay } = habits
  if (requests === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('habits.nothing')}
      </Text>
    )
  }
  return (
    <Text size="sm">
      {[
        t('habits.asked', { count: requests, answered }),
        ...(awarded === null ? [] : [t('habits.awarded', { share: format.percent(awarded, 0) })]),
        ...(granted === null ? [] : [t('habits.granted', { share: format.percent(granted, 0) })]),
        ...(delay === null
          ? []
          : [delay === 0 ? t('habits.onTime') : t('habits.late', { delay: format.duration(delay) })]),
      ].join(' ')}
    </Text>
  )
}
