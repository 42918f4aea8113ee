import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { addAction } from '../../../editing/edits/actions.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ForAllScenarios } from '../../components/ForAllScenarios.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import { ActionList } from './ActionList.tsx'
import styles from './Actions.module.css'
import { ActionShares } from './ActionShares.tsx'
import { IndirectKeyField } from './IndirectKeyField.tsx'

/** What the structure does, as its funders see it, and what each line of the plan gives to it. */
export function ActionsScreen({ onScreen }: { readonly onScreen: ShowScreen }) {
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
        <>
          <ForAllScenarios />
          <div className={styles.top}>
            <ActionList />
            <IndirectKeyField />
          </div>
          <ActionShares onScreen={onScreen} />
        </>
      )}
    </div>
  )
}
