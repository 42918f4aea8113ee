import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { MAX_NAME, MAX_TEXT } from '../../../domain/plan/checkText.ts'
import type { Handover } from '../../../domain/plan/handover.ts'
import { setHandover } from '../../../editing/edits/exchanges.ts'
import { useFormat, usePreferences, useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { useToday } from '../scenarios/useToday.ts'
import { useTourStore } from '../tour/tourStore.ts'

/** Who hands over to whom, and what they say; kept when a field is left once the handover is prepared. */
export function HandoverForm({ handover }: { readonly handover: Handover | null }) {
  const t = useT()
  const format = useFormat()
  const today = useToday()
  const run = useWorkspace((workspace) => workspace.run)
  const { author, setAuthor } = usePreferences()
  const { plan } = useOpenPlan().state
  const putOffTour = useTourStore((tour) => tour.putOffTour)
  const [draft, setDraft] = useState(handover ?? { from: author, to: '', day: today, message: '' })
  const keep = () => {
    run(setHandover({ ...draft, from: draft.from.trim(), to: draft.to.trim(), message: draft.message.trim() }))
    setAuthor(draft.from.trim())
  }
  const start = () => {
    keep()
    putOffTour(plan.id)
  }
  const keepPrepared = () => {
    if (handover) keep()
  }
  return (
    <Stack gap="xs">
      <Group grow maw={620}>
        <TextInput
          size="xs"
          label={t('together.handover.from')}
          maxLength={MAX_NAME}
          value={draft.from}
          onChange={(event) => setDraft({ ...draft, from: event.currentTarget.value })}
          onBlur={keepPrepared}
        />
        <TextInput
          size="xs"
          label={t('together.handover.to')}
          maxLength={MAX_NAME}
          value={draft.to}
          onChange={(event) => setDraft({ ...draft, to: event.currentTarget.value })}
          onBlur={keepPrepared}
        />
      </Group>
      <Textarea
        size="xs"
        maw={620}
        label={t('together.handover.message')}
        placeholder={t('together.handover.messageHint')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={MAX_TEXT}
        value={draft.message}
        onChange={(event) => setDraft({ ...draft, message: event.currentTarget.value })}
        onBlur={keepPrepared}
      />
      {handover ? (
        <Text size="xs" c="dimmed">
          {t('together.handover.prepared', { day: format.date(handover.day) })}
        </Text>
      ) : (
        <Group>
          <Button onClick={start}>{t('together.handover.start')}</Button>
        </Group>
      )}
    </Stack>
  )
}
