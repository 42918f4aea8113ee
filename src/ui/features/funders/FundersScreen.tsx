import { Button, Tabs } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { screenIcons } from '../../shell/screenIcons.ts'
import { useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { AwardedStrip } from './AwardedStrip.tsx'
import { FunderDetail } from './FunderDetail.tsx'
import { FunderList } from './FunderList.tsx'
import styles from './Funders.module.css'
import { NewFunderForm } from './NewFunderForm.tsx'
import { Pipeline } from './Pipeline.tsx'
import { UntiedLines } from './UntiedLines.tsx'

/** The part of the screen that shows the pipeline; any other part is the id of a funder. */
const pipeline = 'pipeline'
/** What stands for the resources that have no funder. */
const untied = 'untied'

interface FundersScreenProps extends ReadingScreenProps {
  readonly part: string | null
  readonly onScreen: ShowScreen
}

/** Those who give, lend or invest, with what each brings, and the pipeline of what is asked of them. */
export function FundersScreen({ part, onScreen, ...reading }: FundersScreenProps) {
  const t = useT()
  const { model, scenarioId } = reading
  const [isAdding, setAdding] = useState(false)
  const tab = part === pipeline ? pipeline : 'list'
  const { funders } = model.plan
  const funder = funders.find(({ id }) => id === part) ?? funders[0]
  const shown = part === untied || !funder ? untied : funder.id
  const show = (id: string | null) => onScreen('funders', id ?? undefined)
  const Icon = screenIcons.funders
  const add = () => setAdding(true)
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('funders.title')}
        description={t('funders.description')}
        actions={
          <Button leftSection={<IconPlus size={14} />} onClick={add}>
            {t('funders.add')}
          </Button>
        }
      />
      <AwardedStrip model={model} scenarioId={scenarioId} />
      <Tabs
        value={tab}
        onChange={(value) => show(value === pipeline ? pipeline : null)}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List>
          <Tabs.Tab value="list">{t('funders.tabs.list')}</Tabs.Tab>
          <Tabs.Tab value={pipeline}>{t('funders.tabs.pipeline')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list" className={styles.panel ?? ''}>
          {funders.length === 0 ? (
            <EmptyState
              icon={<Icon size={40} stroke={1.25} />}
              title={t('funders.emptyTitle')}
              steps={[{ label: t('funders.add'), onClick: add }]}
            >
              {t('funders.emptyText')}
            </EmptyState>
          ) : (
            <div className={styles.columns}>
              <FunderList model={model} scenarioId={scenarioId} shown={shown} untied={untied} onShow={show} />
              {shown === untied || !funder ? (
                <UntiedLines {...reading} onScreen={onScreen} />
              ) : (
                <FunderDetail
                  key={funder.id}
                  funder={funder}
                  {...reading}
                  onScreen={onScreen}
                  onRemoved={() => show(null)}
                />
              )}
            </div>
          )}
        </Tabs.Panel>
        <Tabs.Panel value={pipeline} className={styles.panel ?? ''}>
          <Pipeline model={model} scenarioId={scenarioId} onScreen={onScreen} />
        </Tabs.Panel>
      </Tabs>
      {isAdding && <NewFunderForm onClose={() => setAdding(false)} onAdded={show} />}
    </div>
  )
}
