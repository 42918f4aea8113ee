import { Tabs, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { homepage } from '../../../../package.json'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import type { Shipped } from '../../state/services.ts'
import styles from './About.module.css'
import { Licences } from './Licences.tsx'

const parts = ['version', 'privacy', 'licences'] as const

/** The installed version and how to look for another without a network, what the app does with data, licences. */
export function AboutScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  const shown = parts.find((each) => each === part) ?? 'version'
  const { shipped: read } = useServices()
  const [shipped, setShipped] = useState<Shipped | null>(null)
  useEffect(() => {
    let isShown = true
    void read().then((what) => isShown && setShipped(what))
    return () => {
      isShown = false
    }
  }, [read])
  return (
    <div className={styles['page']}>
      <PageHeader title={t('about.title')} description={t('about.description')} />
      <Tabs
        value={shown}
        onChange={(tab) => goTo({ screen: 'about', ...(tab === null ? {} : { part: tab }) })}
        keepMounted={false}
      >
        <Tabs.List>
          {parts.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`about.${each}.title`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="version" pt="md">
          <VersionPart builtOn={shipped?.builtOn ?? null} />
        </Tabs.Panel>
        <Tabs.Panel value="privacy" pt="md">
          <ul className={styles['facts']}>
            <li>{t('about.privacy.local')}</li>
            <li>{t('about.privacy.network')}</li>
            <li>{t('about.privacy.links')}</li>
            <li>{t('about.privacy.files')}</li>
            <li>{t('about.privacy.measure')}</li>
          </ul>
        </Tabs.Panel>
        <Tabs.Panel value="licences" pt="md">
          {shipped && <Licences licences={shipped.licences} />}
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}

function VersionPart({ builtOn }: { readonly builtOn: string | null }) {
  const t = useT()
  const format = useFormat()
  const { platform } = useServices()
  return (
    <div className={styles['facts']}>
      <p className={styles['version']} data-testid="installed-version">
        {t('about.version.installed', { version: platform.version() })}
        {builtOn !== null && ` · ${t('about.version.builtOn', { day: format.date(builtOn) })}`}
      </p>
      <p>{t('about.version.noCall')}</p>
      <h2>{t('about.version.howTitle')}</h2>
      <TextInput
        label={t('about.version.address')}
        value={homepage}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <ol>
        <li>{t('about.version.open')}</li>
        <li>{t('about.version.compare')}</li>
        <li>{t('about.version.backUp')}</li>
        <li>{t('about.version.install')}</li>
      </ol>
    </div>
  )
}
