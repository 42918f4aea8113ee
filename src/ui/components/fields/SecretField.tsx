import { PasswordInput } from '@mantine/core'
import type { PasswordInputProps } from '@mantine/core'
import { useT } from '../../state/preferences.ts'

/** A password or passphrase, hidden unless it is asked to be seen. */
export function SecretField(props: PasswordInputProps) {
  const t = useT()
  return <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t('components.showSecret') }} {...props} />
}
