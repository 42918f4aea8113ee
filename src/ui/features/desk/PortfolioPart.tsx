import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { gravestFirst } from '../../../domain/analysis/deskReading.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { CsvButton } from '../../components/CsvButton.tsx'
import { useDeskNotes, useDeskStore } from '../../state/deskStore.ts'
import { useT } from '../../state/preferences.ts'
import { soughtPlans } from '../../state/soughtPlans.ts'
import styles from './Desk.module.css'
import { PortfolioRow } from './PortfolioRow.tsx'
import { SoughtBar } from './SoughtBar.tsx'
import { useReadings } from './useReadings.ts'
import type { Readings } from './useReadings.ts'

const orders = ['gravity', 'name', 'changed'] as const
type Order = (typeof orders)[number]

/** Every structure with what must be looked at, the gravest first. */
export function PortfolioPart({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const t = useT()
  const [notes] = useDeskNotes()
  const { sought, tag } = useDeskStore()
  const [order, setOrder] = useState<Order>('gravity')
  const readings = useReadings(plans)
  const found = ordered(soughtPlans(plans, notes, sought, tag), order, readings)
  return (
    <div className={styles.part}>
      <SoughtBar shown={found.length} total={plans.length} readings={readings}>
        <NativeSelect
          label={t('desk.order')}
          value={order}
          data={orders.map((value) => ({ value, label: t(`desk.orders.${value}`) }))}
          onChange={(event) => setOrder(orders.find((known) => known === event.currentTarget.value) ?? order)}
        />
      </SoughtBar>
      {found.length === 0 ? (
        <p className={styles.nothing}>{t('desk.nothingFound')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('desk.parts.portfolio')}>
            <thead>
              <tr>
                <th scope="col">
                  {t('desk.columns.plan')}
                  <CsvButton />
                </th>
                <th scope="col">{t('desk.columns.tags')}</th>
                <th scope="col">{t('desk.columns.lowestCash')}</th>
                <th scope="col">{t('desk.columns.result')}</th>
                <th scope="col">{t('desk.columns.alerts')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((plan) => (
                <PortfolioRow key={plan.id} plan={plan} reading={readings.of(plan.id)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

/** What is not evaluated yet comes last where the gravest come first. */
function ordered(plans: readonly PlanSummary[], order: Order, readings: Readings): readonly PlanSummary[] {
  const text = ({ structureName, name }: PlanSummary) => `${structureName} ${name}`
  return plans.toSorted((a, b) => {
    if (order === 'changed') return b.updatedAt - a.updatedAt
    if (order === 'name') return text(a).localeCompare(text(b))
    const [one, other] = [readings.of(a.id), readings.of(b.id)]
    return one && other ? gravestFirst(one, other) : Number(!one) - Number(!other)
  })
}
