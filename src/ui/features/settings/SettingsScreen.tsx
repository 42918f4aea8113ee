import { Button, SegmentedControl, Switch, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { moneyUnits } from '../../../i18n/format.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { showToast } from '../../components/toastStore.ts'
import { ThemeSwitch } from '../../components/ThemeSwitch.tsx'
import { textSizes, usePreferences, useT } from '../../state/preferences.ts'
import { DataPlace } from './DataPlace.tsx'
import styles from './Settings.module.css'

/** What a person chooses for the window itself, where data stands, and the way back to the first choices. */
export function SettingsScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  const preferences = usePreferences()
  return (
    <div className={styles['page']} data-part={part}>
      <PageHeader title={t('settings.title')} description={t('settings.description')} />
      <Setting label={t('shell.language.label')}>
        <LanguageSwitch />
      </Setting>
      <Setting label={t('shell.theme.label')} help={t('settings.motion')}>
        <ThemeSwitch />
      </Setting>
      <Setting label={t('settings.textSize')} help={t('settings.textSizeHelp')}>
        <SegmentedControl
          aria-label={t('settings.textSize')}
          value={String(preferences.textSize)}
          onChange={(value) => {
            const size = textSizes.find((each) => String(each) === value)
            if (size !== undefined) preferences.setTextSize(size)
          }}
          data={textSizes.map((size) => ({ value: String(size), label: t('settings.percent', { size }) }))}
        />
      </Setting>
      <Setting label={t('settings.moneyUnit')} help={t('settings.moneyUnitHelp')}>
        <SegmentedControl
          aria-label={t('settings.moneyUnit')}
          value={preferences.moneyUnit}
          onChange={preferences.setMoneyUnit}
          data={moneyUnits.map((value) => ({ value, label: t(`settings.moneyUnits.${value}`) }))}
        />
      </Setting>
      <Setting label={t('settings.privacy')} help={t('settings.privacyHelp')}>
        <Switch
          label={t('palette.hideMoney')}
          checked={preferences.hidesMoney}
          onChange={(event) => preferences.setHidesMoney(event.currentTarget.checked)}
        />
      </Setting>
      <Setting label={t('settings.author')} help={t('settings.authorHelp')}>
        <TextInput
          aria-label={t('settings.author')}
          maxLength={200}
          value={preferences.author}
          onChange={(event) => preferences.setAuthor(event.currentTarget.value)}
        />
      </Setting>
      <DataPlace />
      <Setting label={t('settings.reset')} help={t('settings.resetHelp')}>
        <Button
          variant="default"
          onClick={() => {
            preferences.reset()
            showToast({ message: t('settings.resetDone') })
          }}
        >
          {t('settings.resetNow')}
        </Button>
      </Setting>
    </div>
  )
}

interface SettingProps {
  readonly label: string
  readonly help?: string
  readonly children: ReactNode
}

function Setting({ label, help, children }: SettingProps) {
  return (
    <section className={styles['setting']}>
      <div>
        <h2>{label}</h2>
        {help !== undefined && <p>{help}</p>}
      </div>
      <div>{children}</div>
    </section>
  )
}
