import { Alert, Button, Group, Loader, Text } from '@mantine/core'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { FileDrop } from '../../../components/FileDrop.tsx'
import styles from '../../../components/AnalysisPage.module.css'
import { useT } from '../../../state/preferences.ts'
import { ReturnedDifferences } from './ReturnedDifferences.tsx'
import { useReturnedWorkbook } from './useReturnedWorkbook.ts'
import { SecretField } from '../../../components/fields/SecretField.tsx'

/** A workbook that the board or the adviser changed: read, laid beside the plan, taken cell by cell. */
export function WorkbookPart() {
  const t = useT()
  const { reading, read, stop, forget } = useReturnedWorkbook()
  const choose = (
    <FileDrop
      label={t('workbookBack.choose')}
      hint={t('workbookBack.hint')}
      extensions={['xlsx', 'ods']}
      disabled={reading.state === 'reading'}
      onFile={(file) => void read(file)}
    />
  )
  return (
    <div className={styles.panel}>
      <Text maw={820}>{t('workbookBack.intro')}</Text>
      {reading.state !== 'read' && choose}
      {reading.state === 'reading' && (
        <Group gap="sm" role="status">
          <Loader size={16} />
          <Text size="sm">{t('workbookBack.reading', { file: reading.file.name })}</Text>
          <Button size="xs" variant="default" onClick={stop}>
            {t('workbookBack.stop')}
          </Button>
        </Group>
      )}
      {reading.state === 'refused' && (
        <Alert color="red" role="alert">
          {t(`workbookBack.refusals.${reading.code}`, { file: reading.file.name })}
        </Alert>
      )}
      {reading.state === 'locked' && (
        <PasswordForm
          sentence={t(`workbookBack.refusals.${reading.isWrong ? 'wrongPassword' : 'locked'}`, {
            file: reading.file.name,
          })}
          isWrong={reading.isWrong}
          onPassword={(password) => void read(reading.file, password)}
        />
      )}
      {reading.state === 'read' && <ReturnedDifferences {...reading} onAnother={forget} />}
    </div>
  )
}

interface PasswordFormProps {
  readonly sentence: string
  readonly isWrong: boolean
  readonly onPassword: (password: string) => void
}

function PasswordForm({ sentence, isWrong, onPassword }: PasswordFormProps) {
  const t = useT()
  const [password, setPassword] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (password !== '') onPassword(password)
  }
  return (
    <form onSubmit={submit}>
      <Group align="flex-end">
        <SecretField
          w={320}
          data-autofocus
          label={t('workbookBack.password')}
          description={isWrong ? undefined : sentence}
          error={isWrong ? sentence : null}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit">{t('workbookBack.open')}</Button>
      </Group>
    </form>
  )
}
