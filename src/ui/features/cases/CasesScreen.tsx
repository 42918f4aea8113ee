import { Tabs } from '@mantine/core'
import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { useStoredPlans } from '../desk/useStoredPlans.ts'
import { CaseList } from './CaseList.tsx'
import { CompareCases } from './CompareCases.tsx'
import { ShareCase } from './ShareCase.tsx'
import { useCases } from './useCases.ts'

const tabs = ['list', 'compare', 'share'] as const

/** Anonymous plans and templates with what others learned from them, and one's own plan placed among them. */
export function CasesScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  const cases = useCases()
  const plans = useStoredPlans()
  const show = (tab: string | null) =>
    goTo({ screen: 'cases', ...(tab === null || tab === 'list' ? {} : { part: tab }) })
  return (
    <div className={styles.page}>
      <PageHeader title={t('cases.title')} description={t('cases.description')} />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'list'}
        onChange={show}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`cases.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="list" className={styles.panel ?? ''}>
          <CaseList cases={cases} onShare={() => show('share')} />
        </Tabs.Panel>
        <Tabs.Panel value="compare" className={styles.panel ?? ''}>
          <CompareCases cases={cases.kept} plans={plans ?? []} onList={() => show('list')} />
        </Tabs.Panel>
        <Tabs.Panel value="share" className={styles.panel ?? ''}>
          <ShareCase plans={plans ?? []} />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
