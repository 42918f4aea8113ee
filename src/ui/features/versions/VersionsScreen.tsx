import { Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import styles from '../../components/AnalysisPage.module.css'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useOpenPlan } from '../../state/workspace.ts'
import { KeepVersion } from './KeepVersion.tsx'
import { useVersions } from './useVersions.ts'
import { VersionDetail } from './VersionDetail.tsx'
import { VersionList } from './VersionList.tsx'
import own from './Versions.module.css'

interface VersionsScreenProps {
  /** The moment at which the version on screen was kept. */
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** The plan as it stood: compare, name, go back. */
export function VersionsScreen({ part, onScreen }: VersionsScreenProps) {
  const t = useT()
  const { plan } = useOpenPlan().state
  const { versions, change } = useVersions(plan.id)
  const shown = versions?.find(({ keptAt }) => String(keptAt) === part) ?? null
  return (
    <div className={styles.page}>
      <PageHeader title={t('versions.title')} description={t('versions.description')} />
      <KeepVersion onKept={change} />
      {versions?.length === 0 && (
        <EmptyState icon={<IconHistory size={28} stroke={1.4} />} title={t('versions.empty')}>
          {t('versions.emptyHelp')}
        </EmptyState>
      )}
      {versions !== null && versions.length > 0 && (
        <div className={own.columns}>
          <VersionList
            versions={versions}
            shown={shown}
            onShow={({ keptAt }) => onScreen('versions', String(keptAt))}
          />
          <div className={own.detail}>
            {shown ? (
              <VersionDetail
                key={shown.keptAt}
                version={shown}
                onChanged={change}
                onGone={() => {
                  change()
                  onScreen('versions')
                }}
              />
            ) : (
              <Text c="dimmed">{t('versions.choose')}</Text>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
