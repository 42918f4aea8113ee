import { Button, Tabs } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { addAction } from '../../../editing/edits/actions.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ForAllScenarios } from '../../components/ForAllScenarios.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { FundersMatrix } from './FundersMatrix.tsx'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { ActionList } from './ActionList.tsx'
import styles from './Actions.module.css'
import { ActionShares } from './ActionShares.tsx'
import { IndirectKeyField } from './IndirectKeyField.tsx'

const tabs = ['shares', 'funders'] as const

interface ActionsScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** What the structure does, as its funders see it, and what each line of the plan gives to it. */
export function ActionsScreen({ part, onScreen, ...reading }: ActionsScreenProps) {
  const t = useT()
  const { newId } = useServices()
  const { plan } = useOpenPlan().model
  const run = useWorkspace((workspace) => workspace.run)
  const Icon = screenIcons.actions
  const isEmpty = plan.actions.length === 0
  const add = () => run(addAction({ id: newId(), name: t('actions.newName'), keyWeight: 1, note: '' }))
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('actions.title')}
        description={t('actions.description')}
        actions={
          <Button leftSection={<IconPlus size={14} />} onClick={add}>
            {t('actions.add')}
          </Button>
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<Icon size={40} stroke={1.25} />}
          title={t('actions.emptyTitle')}
          steps={[{ label: t('actions.add'), onClick: add }]}
        >
          {t('actions.emptyText')}
        </EmptyState>
      ) : (
        <Tabs
          value={tabs.find((tab) => tab === part) ?? 'shares'}
          onChange={(tab) => onScreen('actions', tab === null || tab === 'shares' ? undefined : tab)}
          keepMounted={false}
          className={styles.tabs ?? ''}
        >
          <Tabs.List>
            {tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {t(`actions.tabs.${tab}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="shares" className={styles.panel ?? ''}>
            <ForAllScenarios />
            <div className={styles.top}>
              <ActionList />
              <IndirectKeyField />
            </div>
            <ActionShares onScreen={onScreen} />
          </Tabs.Panel>
          <Tabs.Panel value="funders" className={styles.panel ?? ''}>
            <FundersMatrix {...reading} />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  )
}
