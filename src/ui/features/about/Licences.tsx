import { Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useT } from '../../state/preferences.ts'
import type { Shipped } from '../../state/services.ts'
import { plainText } from '../../words/plainText.ts'
import styles from './About.module.css'

interface LicencesProps {
  readonly licences: Shipped['licences']
}

/** The licence of each package that ships with the app, found by its name, its licence or its text. */
export function Licences({ licences }: LicencesProps) {
  const t = useT()
  const [sought, setSought] = useState('')
  const words = plainText(sought)
  const shown = licences.filter(({ name, licence, text }) => plainText(`${name} ${licence} ${text}`).includes(words))
  return (
    <div className={styles['licences']}>
      <p>{t('about.licences.own')}</p>
      <TextInput
        leftSection={<IconSearch size={14} />}
        aria-label={t('about.licences.search')}
        placeholder={t('about.licences.search')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed" role="status">
        {t('about.licences.count', { count: shown.length })}
      </Text>
      {shown.map(({ name, version, licence, text }) => (
        <details key={`${name} ${version}`} className={styles['licence']}>
          <summary>
            <strong>{name}</strong> {version} · {licence}
          </summary>
          <pre tabIndex={0}>{text === '' ? t('about.licences.noText', { licence }) : text}</pre>
        </details>
      ))}
    </div>
  )
}
