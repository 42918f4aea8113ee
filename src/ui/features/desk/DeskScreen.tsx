import { Tabs } from '@mantine/core'
import { IconBriefcase } from '@tabler/icons-react'
import { EmptyState } from '../../components/EmptyState.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { ConsolidationPart } from './ConsolidationPart.tsx'
import styles from './Desk.module.css'
import { IndicatorsPart } from './IndicatorsPart.tsx'
import { PortfolioPart } from './PortfolioPart.tsx'
import { useStoredPlans } from './useStoredPlans.ts'

const parts = ['portfolio', 'indicators', 'consolidation'] as const
type DeskPart = (typeof parts)[number]

/** The adviser's desk: every structure with its alerts, one indicator across them, and several read as one. */
export function DeskScreen({ part }: { readonly part: string | null }) {
  const t = useT()
  const plans = useStoredPlans()
  const shown: DeskPart = parts.find((known) => known === part) ?? 'portfolio'
  return (
    <div className={styles.desk}>
      <PageHeader title={t('desk.title')} description={t('desk.description')} />
      {plans?.length === 0 && (
        <EmptyState
          icon={<IconBriefcase size={28} stroke={1.4} />}
          title={t('desk.empty.title')}
          steps={[{ label: t('desk.empty.library'), onClick: () => goTo({ screen: 'library' }) }]}
        >
          {t('desk.empty.text')}
        </EmptyState>
      )}
      {plans !== null && plans.length > 0 && (
        <Tabs
          value={shown}
          keepMounted={false}
          onChange={(value) => value !== null && goTo({ screen: 'desk', part: value })}
        >
          <Tabs.List>
            {parts.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`desk.parts.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="portfolio">
            <PortfolioPart plans={plans} />
          </Tabs.Panel>
          <Tabs.Panel value="indicators">
            <IndicatorsPart plans={plans} />
          </Tabs.Panel>
          <Tabs.Panel value="consolidation">
            <ConsolidationPart plans={plans} />
          </Tabs.Panel>
        </Tabs>
      )}
    </div>
  )
}
