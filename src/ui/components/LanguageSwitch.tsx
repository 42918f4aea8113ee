import { SegmentedControl } from '@mantine/core'
import { isLanguage, languages } from '../../i18n/language.ts'
import { usePreferences, useT } from '../state/preferences.ts'

/** The language of the window, each named in its own. */
export function LanguageSwitch() {
  const t = useT()
  const language = usePreferences((preferences) => preferences.language)
  const setLanguage = usePreferences((preferences) => preferences.setLanguage)
  return (
    <SegmentedControl
      aria-label={t('shell.language.label')}
      value={language}
      onChange={(value) => {
        if (isLanguage(value)) setLanguage(value)
      }}
      data={languages.map((value) => ({ value, label: t(`shell.language.${value}`) }))}
    />
  )
}
