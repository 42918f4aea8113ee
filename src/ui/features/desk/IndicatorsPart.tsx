import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { standingOf } from '../../../domain/analysis/indicatorReadings.ts'
import { indicators } from '../../../domain/indicators/registry.ts'
import type { IndicatorId } from '../../../domain/indicators/registry.ts'
import { indicatorText } from '../../../i18n/indicatorText.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { HeatTable } from '../../components/HeatTable.tsx'
import type { HeatTone } from '../../components/HeatTable.tsx'
import { useDeskNotes, useDeskStore } from '../../state/deskStore.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { goTo } from '../../state/route.ts'
import { soughtPlans } from '../../state/soughtPlans.ts'
import styles from './Desk.module.css'
import { SoughtBar } from './SoughtBar.tsx'
import { useReadings } from './useReadings.ts'

// The keys of the registry are its ids.
const indicatorIds = Object.keys(indicators) as IndicatorId[]

const tones = { good: 'good', watch: 'warning', weak: 'danger' } as const satisfies Record<string, HeatTone>

/** One indicator across the structures, by the year in which each fiscal year closes. */
export function IndicatorsPart({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const t = useT()
  const format = useFormat()
  const [notes] = useDeskNotes()
  const { sought, tag } = useDeskStore()
  const [shown, setShown] = useState<IndicatorId>('cashDays')
  const readings = useReadings(plans)
  const found = soughtPlans(plans, notes, sought, tag)
  const read = found.flatMap((plan) => {
    const reading = readings.of(plan.id)
    return reading ? [{ plan, reading }] : []
  })
  const years = [...new Set(read.flatMap(({ reading }) => reading.years.map(({ endYear }) => endYear)))].toSorted()
  return (
    <div className={styles.part}>
      <SoughtBar shown={found.length} total={plans.length} readings={readings}>
        <NativeSelect
          label={t('desk.indicator')}
          value={shown}
          data={indicatorIds.map((value) => ({ value, label: t(`dashboard.indicators.${value}`) }))}
          onChange={(event) => setShown(indicatorIds.find((known) => known === event.currentTarget.value) ?? shown)}
        />
      </SoughtBar>
      {read.length === 0 ? (
        <p className={styles.nothing}>{t('desk.nothingFound')}</p>
      ) : (
        <HeatTable
          label={t(`dashboard.indicators.${shown}`)}
          rowHeader={t('desk.columns.plan')}
          columns={years.map((year) => ({ id: String(year), label: t('desk.closingIn', { year }) }))}
          rows={read.map(({ plan }) =>
            plan.structureName === ''
              ? { id: plan.id, label: plan.name }
              : { id: plan.id, label: plan.structureName, detail: plan.name },
          )}
          onSelect={(planId) => goTo({ screen: 'dashboard', planId })}
          getCell={(planId, yearId) => {
            const reading = readings.of(planId)
            const year = reading?.years.find(({ endYear }) => String(endYear) === yearId)
            const values = reading?.indicators.find(({ id }) => id === shown)
            if (!year || !values) return null
            const value = values.values[year.index] ?? NaN
            const standing = values.marks && !Number.isNaN(value) ? standingOf(value, values.marks) : null
            return {
              text: indicatorText(shown, value, t, format),
              tone: standing ? tones[standing] : 'neutral',
              ...(standing ? { verdict: t(`dashboard.standings.${standing}`) } : {}),
              raw: Number.isNaN(value) ? undefined : String(value),
            }
          }}
        />
      )}
    </div>
  )
}
