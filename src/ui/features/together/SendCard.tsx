import { Button, Checkbox, Group, Text, Textarea, TextInput } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { MAX_NAME, MAX_TEXT } from '../../../domain/plan/checkText.ts'
import { sendPlan, sharedAs } from '../../../editing/edits/exchanges.ts'
import pageStyles from '../../components/AnalysisPage.module.css'
import { useFormat, usePreferences, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { isUsable, PassphraseFields } from '../planFile/PassphraseFields.tsx'
import { useWritePlanFile } from '../planFile/useWritePlanFile.ts'
import { useToday } from '../scenarios/useToday.ts'

/** Saves the file to send, and keeps the version that is sent. */
export function SendCard() {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const today = useToday()
  const { plan } = useOpenPlan().state
  const run = useWorkspace((workspace) => workspace.run)
  const { author, setAuthor } = usePreferences()
  const file = useWritePlanFile()
  const [by, setBy] = useState(author)
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const [isLocked, setLocked] = useState(false)
  const [passphrase, setPassphrase] = useState({ first: '', second: '' })

  async function send() {
    const exchange = { id: newId(), day: today, by: by.trim(), with: to.trim(), note: note.trim() }
    setAuthor(exchange.by)
    if (!(await file.write(sharedAs(plan, exchange), isLocked ? passphrase.first : null))) return
    run(sendPlan(exchange))
    setPassphrase({ first: '', second: '' })
  }
  return (
    <section className={pageStyles.card} aria-label={t('together.send.title')}>
      <h2 className={pageStyles.title}>{t('together.send.title')}</h2>
      <p className={pageStyles.text}>{t('together.send.text')}</p>
      <Group grow align="flex-start">
        <TextInput
          size="xs"
          label={t('together.send.by')}
          maxLength={MAX_NAME}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          label={t('together.send.to')}
          maxLength={MAX_NAME}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <Textarea
        size="xs"
        label={t('together.send.note')}
        autosize
        minRows={1}
        maxLength={MAX_TEXT}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Checkbox
        size="xs"
        label={t('planFile.usePassphrase')}
        description={t('planFile.usePassphraseText')}
        checked={isLocked}
        onChange={(event) => setLocked(event.currentTarget.checked)}
      />
      {isLocked && <PassphraseFields value={passphrase} onChange={setPassphrase} />}
      <Group>
        <Button
          leftSection={<IconSend size={14} />}
          loading={file.share !== null}
          disabled={isLocked && !isUsable(passphrase)}
          onClick={() => void send()}
        >
          {t('together.send.save')}
        </Button>
        {file.share !== null && (
          <Text size="xs" role="status">
            {t('planFile.locking', { percent: format.percent(file.share, 0) })}
          </Text>
        )}
      </Group>
    </section>
  )
}
