import { Button, Text, TextInput } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { MAX_NAMED_VERSIONS } from '../../../editing/planVersions.ts'
import styles from '../../components/AnalysisPage.module.css'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWrittenWords } from '../../state/useKeepPlan.ts'
import { useOpenPlan } from '../../state/workspace.ts'

/** Keeps the plan as it stands under a name. */
export function KeepVersion({ onKept }: { readonly onKept: () => void }) {
  const t = useT()
  const { versions } = useServices()
  const { plan } = useOpenPlan().state
  const isWritten = useWrittenWords()
  const [name, setName] = useState('')
  const [isFull, setFull] = useState(false)
  const given = name.trim()

  async function keep() {
    const outcome = await versions.keep(plan, given)
    const tooMany = !outcome.ok && outcome.reason === 'tooMany'
    setFull(tooMany)
    if (!outcome.ok && outcome.reason === 'tooMany') return
    if (!isWritten(outcome)) return
    setName('')
    showToast({ message: t('versions.kept', { name: given }) })
    onKept()
  }

  return (
    <form
      className={styles.card}
      aria-label={t('versions.name')}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') void keep()
      }}
    >
      <div className={styles.fields}>
        <TextInput
          label={t('versions.nameLabel')}
          placeholder={t('versions.namePlaceholder')}
          value={name}
          maxLength={120}
          w={360}
          error={isFull ? t('versions.tooMany', { count: MAX_NAMED_VERSIONS }) : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" leftSection={<IconBookmark size={14} />} disabled={given === ''}>
          {t('versions.keep')}
        </Button>
      </div>
      <Text size="xs" c="dimmed">
        {t('versions.keptAlways')}
      </Text>
    </form>
  )
}
