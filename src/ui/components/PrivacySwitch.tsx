import { ActionIcon, Tooltip } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { usePreferences, useT } from '../state/preferences.ts'

/** Hides amounts on screen, or shows them again; says that exported files keep theirs. */
export function PrivacySwitch() {
  const t = useT()
  const hidesMoney = usePreferences((preferences) => preferences.hidesMoney)
  const setHidesMoney = usePreferences((preferences) => preferences.setHidesMoney)
  const Icon = hidesMoney ? IconEyeOff : IconEye
  return (
    <Tooltip label={t(hidesMoney ? 'shell.privacy.hidden' : 'shell.privacy.shown')} multiline maw={260}>
      <ActionIcon
        aria-label={t('palette.hideMoney')}
        aria-pressed={hidesMoney}
        variant={hidesMoney ? 'light' : 'subtle'}
        onClick={() => setHidesMoney(!hidesMoney)}
      >
        <Icon size={17} />
      </ActionIcon>
    </Tooltip>
  )
}
