import { SegmentedControl } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { themeChoices, usePreferences, useT } from '../state/preferences.ts'

const icons = { light: IconSun, dark: IconMoon, system: IconDeviceDesktop }

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  const t = useT()
  const theme = usePreferences((preferences) => preferences.theme)
  const setTheme = usePreferences((preferences) => preferences.setTheme)
  return (
    <SegmentedControl
      aria-label={t('shell.theme.label')}
      value={theme}
      onChange={(value) => {
        const chosen = themeChoices.find((choice) => choice === value)
        if (chosen) setTheme(chosen)
      }}
      data={themeChoices.map((choice) => {
        const Icon = icons[choice]
        const text = t(`shell.theme.${choice}`)
        return {
          value: choice,
          label: (
            <span title={text}>
              <Icon size={14} aria-hidden style={{ display: 'block' }} />
              <span className="al-hidden">{text}</span>
            </span>
          ),
        }
      })}
    />
  )
}
