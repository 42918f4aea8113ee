import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { dateFamilies } from '../../../domain/analysis/planDates/planDate.ts'
import type { DateFamily } from '../../../domain/analysis/planDates/planDate.ts'
import { planDates } from '../../../domain/analysis/planDates/planDates.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { usePreferences, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'
import { showToast } from '../../components/toastStore.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { CalendarPreview } from './CalendarPreview.tsx'
import styles from './Export.module.css'

/** The dates of the plan as a calendar: which families of them, and the next ones. */
export function CalendarCard() {
  const t = useT()
  const { model, scenarioId } = useOpenPlan()
  const { plan } = model
  const { now } = useServices()
  const save = useSaveFile()
  const language = usePreferences((preferences) => preferences.language)
  const [writtenAt] = useState(() => new Date(now()))
  const month = writtenAt.getFullYear() * 12 + writtenAt.getMonth()
  const isOver = plan.timeline.start + plan.timeline.months <= month
  const [left, setLeft] = useState<readonly DateFamily[]>([])
  const [isComing, setComing] = useState(!isOver)
  const all = useMemo(
    () => planDates(planIn(plan, scenarioId), model.evaluation(scenarioId)),
    [plan, model, scenarioId],
  )
  const offered = isComing ? all.filter((date) => date.month >= month) : all
  const dates = offered.filter(({ family }) => !left.includes(family))
  const toggle = (family: DateFamily) =>
    setLeft(left.includes(family) ? left.filter((one) => one !== family) : [...left, family])

  async function saveCalendar() {
    try {
      const { writeCalendar } = await import('../../../exchange/calendar/writeCalendar.ts')
      const bytes = writeCalendar(dates, { planId: plan.id, planName: plan.name, language, writtenAt })
      await save({ suggestedName: t('calendar.fileName', { plan: plan.name }), bytes, kind: 'calendar' })
    } catch (error) {
      showToast({ message: t('exporting.failed', { reason: String(error) }), tone: 'error' })
    }
  }
  return (
    <section className={styles['card']} aria-label={t('calendar.title')}>
      <Stack gap="xs">
        <Title order={2}>{t('calendar.title')}</Title>
        <Text c="dimmed">{t('calendar.text')}</Text>
      </Stack>
      <Group gap="md" role="group" aria-label={t('calendar.which')}>
        {dateFamilies.map((family) => (
          <Checkbox
            key={family}
            size="xs"
            label={t('calendar.count', {
              family: t(`calendar.families.${family}`),
              count: offered.filter((date) => date.family === family).length,
            })}
            checked={!left.includes(family)}
            onChange={() => toggle(family)}
          />
        ))}
      </Group>
      <Checkbox
        size="xs"
        label={t('calendar.comingOnly')}
        checked={isComing}
        onChange={(event) => setComing(event.currentTarget.checked)}
      />
      <Text size="sm" c="dimmed">
        {t('calendar.convention')}
      </Text>
      <CalendarPreview dates={dates} />
      <Group>
        <Button
          variant="default"
          leftSection={<IconCalendarDown size={16} />}
          disabled={dates.length === 0}
          onClick={() => void saveCalendar()}
        >
          {t('calendar.save', { count: dates.length })}
        </Button>
      </Group>
    </section>
  )
}
