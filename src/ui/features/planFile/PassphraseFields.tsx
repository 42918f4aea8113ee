import { Stack, Text } from '@mantine/core'
import { MIN_PASSPHRASE, passphraseStrength } from '../../../exchange/planFile/passphraseStrength.ts'
import { useT } from '../../state/preferences.ts'
import { SecretField } from '../../components/fields/SecretField.tsx'

/** A passphrase as it is typed, twice. */
export interface TypedPassphrase {
  readonly first: string
  readonly second: string
}

/** Whether a passphrase may be used: long enough, and typed the same twice. */
export function isUsable({ first, second }: TypedPassphrase): boolean {
  return [...first].length >= MIN_PASSPHRASE && first === second
}

interface PassphraseFieldsProps {
  readonly value: TypedPassphrase
  readonly onChange: (value: TypedPassphrase) => void
}

/** Asks for a new passphrase twice, and says in words how hard it is to guess. */
export function PassphraseFields({ value, onChange }: PassphraseFieldsProps) {
  const t = useT()
  const { first, second } = value
  const show = { 'aria-label': t('planFile.show') }
  return (
    <Stack gap="xs" maw={420}>
      <SecretField
        label={t('planFile.passphrase')}
        autoComplete="new-password"
        value={first}
        visibilityToggleButtonProps={show}
        onChange={(event) => onChange({ first: event.currentTarget.value, second })}
      />
      <Text size="xs" c="dimmed" role="status">
        {t(`planFile.strength.${passphraseStrength(first)}`, { n: MIN_PASSPHRASE })}
      </Text>
      <SecretField
        label={t('planFile.again')}
        autoComplete="new-password"
        value={second}
        error={second !== '' && second !== first ? t('planFile.different') : null}
        visibilityToggleButtonProps={show}
        onChange={(event) => onChange({ first, second: event.currentTarget.value })}
      />
    </Stack>
  )
}
