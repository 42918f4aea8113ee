import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { useFormat, useT } from '../../state/preferences.ts'
import { useOpeningStore } from './openingStore.ts'
import type { OpeningQuestion } from './openingStore.ts'
import { SecretField } from '../../components/fields/SecretField.tsx'

/** What is asked while a plan file is opened, wherever the window is: its passphrase, or whether a changed file is wanted. */
export function OpeningQuestions() {
  const t = useT()
  const question = useOpeningStore((store) => store.question)
  if (!question) return null
  return (
    <Modal
      opened
      onClose={() => giveUp(question)}
      title={t(question.kind === 'altered' ? 'planFile.opening.alteredTitle' : 'planFile.opening.lockedTitle')}
      closeButtonProps={{ 'aria-label': t('components.close') }}
      centered
    >
      {question.kind === 'passphrase' && <PassphraseForm question={question} />}
      {question.kind === 'checking' && <Checking share={question.share} onStop={() => question.stop()} />}
      {question.kind === 'altered' && <Altered onAnswer={(isWanted) => question.answer(isWanted)} />}
    </Modal>
  )
}

function giveUp(question: OpeningQuestion): void {
  if (question.kind === 'passphrase') question.answer(null)
  else if (question.kind === 'checking') question.stop()
  else question.answer(false)
}

function PassphraseForm({
  question,
}: {
  readonly question: Extract<OpeningQuestion, { readonly kind: 'passphrase' }>
}) {
  const t = useT()
  const [passphrase, setPassphrase] = useState('')
  const { fileName, isWrong } = question
  function open(event: FormEvent) {
    event.preventDefault()
    if (passphrase !== '') question.answer(passphrase)
  }
  return (
    <form onSubmit={open}>
      <Stack gap="sm">
        <Text size="sm">
          {fileName === ''
            ? t('planFile.opening.lockedTextUnnamed')
            : t('planFile.opening.lockedText', { name: fileName })}
        </Text>
        <SecretField
          data-autofocus
          label={t('planFile.passphrase')}
          value={passphrase}
          error={isWrong && passphrase === '' ? t('planFile.opening.wrong') : null}
          visibilityToggleButtonProps={{ 'aria-label': t('planFile.show') }}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => question.answer(null)}>
            {t('planFile.opening.cancel')}
          </Button>
          <Button type="submit" disabled={passphrase === ''}>
            {t('planFile.opening.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Checking({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  const t = useT()
  const format = useFormat()
  const words = t('planFile.opening.working', { percent: format.percent(share, 0) })
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {words}
      </Text>
      <Progress value={share * 100} aria-label={words} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onStop}>
          {t('planFile.opening.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

function Altered({ onAnswer }: { readonly onAnswer: (isWanted: boolean) => void }) {
  const t = useT()
  return (
    <Stack gap="sm">
      <Text size="sm">{t('planFile.opening.alteredText')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => onAnswer(false)} data-autofocus>
          {t('planFile.opening.cancel')}
        </Button>
        <Button onClick={() => onAnswer(true)}>{t('planFile.opening.openAnyway')}</Button>
      </Group>
    </Stack>
  )
}
