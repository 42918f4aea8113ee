import { Tabs } from '@mantine/core'
import styles from '../../components/AnalysisPage.module.css'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { FecPart } from './fec/FecPart.tsx'
import { SheetPart } from './sheet/SheetPart.tsx'
import { WorkbookPart } from './workbook/WorkbookPart.tsx'

const tabs = ['fec', 'sheet', 'workbook'] as const

interface ImportScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What figures come from: the accounts, a spreadsheet, a workbook that comes back. */
export function ImportScreen({ part, onScreen }: ImportScreenProps) {
  const t = useT()
  return (
    <div className={styles.page}>
      <PageHeader title={t('importing.title')} description={t('importing.description')} />
      <Tabs
        value={tabs.find((tab) => tab === part) ?? 'fec'}
        onChange={(tab) => onScreen('import', tab === null || tab === 'fec' ? undefined : tab)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {t(`importing.tabs.${tab}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="fec" className={styles.panel ?? ''}>
          <FecPart onScreen={onScreen} />
        </Tabs.Panel>
        <Tabs.Panel value="sheet" className={styles.panel ?? ''}>
          <SheetPart onScreen={onScreen} />
        </Tabs.Panel>
        <Tabs.Panel value="workbook" className={styles.panel ?? ''}>
          <WorkbookPart />
        </Tabs.Panel>
      </Tabs>
    </div>
  )
}
