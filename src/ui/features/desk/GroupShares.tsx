import type { Consolidation } from '../../../domain/analysis/consolidation/consolidate.ts'
import type { GroupMember } from '../../../domain/analysis/consolidation/structureGroup.ts'
import { HeatTable } from '../../components/HeatTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

interface GroupSharesProps {
  readonly members: readonly GroupMember[]
  readonly whole: Consolidation
  readonly year: number
}

/** What each structure's part is measured on. */
const measures = [
  { id: 'products', row: 'income.operatingProducts' },
  { id: 'charges', row: 'income.operatingCharges' },
  { id: 'ownFunds', row: 'balance.ownFunds' },
  { id: 'cash', row: 'cash.closing' },
] as const

/** The part of each structure in the group, in the sum of them all before anything is taken out. */
export function GroupShares({ members, whole, year }: GroupSharesProps) {
  const t = useT()
  const format = useFormat()
  return (
    <HeatTable
      label={t('desk.shares.title')}
      rowHeader={t('desk.shares.title')}
      columns={measures.map(({ id }) => ({ id, label: t(`desk.shares.${id}`) }))}
      rows={members.map(({ plan }) => ({ id: plan.id, label: plan.structure.name || plan.name }))}
      getCell={(planId, measureId) => {
        const row = measures.find(({ id }) => id === measureId)?.row
        if (!row) return null
        const figures = members.map(({ plan }) => whole.figure(row, year, { plan: plan.id }))
        const own = whole.figure(row, year, { plan: planId })
        const sum = figures.reduce((total, figure) => total + figure, 0)
        // A share says nothing where some are above zero and others below.
        const isShared = sum !== 0 && figures.every((figure) => figure * sum >= 0)
        return {
          text: isShared ? format.percent(own / sum, 0) : format.number(null),
          detail: format.money(own),
          tone: 'neutral',
        }
      }}
    />
  )
}
