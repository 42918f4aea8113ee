import type { Consolidation } from '../../../domain/analysis/consolidation/consolidate.ts'
import type { FlowAspect } from '../../../domain/analysis/consolidation/flowReading.ts'
import type { GroupMember, InternalFlow } from '../../../domain/analysis/consolidation/structureGroup.ts'
import { HeatTable } from '../../components/HeatTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

interface GroupSharesProps {
  readonly flows: readonly InternalFlow[]
  readonly members: readonly GroupMember[]
  readonly whole: Consolidation
  readonly year: number
}

/** What each structure's part is measured on. */
const measures = [
  { id: 'products', row: 'income.operatingProducts' },
  { id: 'charges', row: 'income.operatingCharges' },
  { id: 'result', row: 'income.result' },
  { id: 'ownFunds', row: 'balance.ownFunds' },
  { id: 'cash', row: 'cash.closing' },
] as const

/** The money that goes to the others of the group, and comes from them. */
const internal = ['gives', 'gets'] as const

/** What a structure gives to the others in a year, and what it gets from them: the money of the declared flows, in cents. */
function internalMoney(flows: readonly InternalFlow[], whole: Consolidation, year: number, plan: string) {
  const found = flows.flatMap((flow, position) => {
    const years = (whole.flows[position]?.years ?? []).filter((each) => each.year === year)
    const moved = (aspect: FlowAspect, side: 'payer' | 'receiver') =>
      years.filter((each) => each.aspect === aspect).reduce((sum, each) => sum + each[side], 0)
    return [
      ...(flow.payer.plan === plan ? [{ gives: moved('cash', 'payer'), gets: moved('drawn', 'payer') }] : []),
      ...(flow.receiver.plan === plan ? [{ gives: moved('drawn', 'receiver'), gets: moved('cash', 'receiver') }] : []),
    ]
  })
  const sum = (side: 'gives' | 'gets') => found.reduce((total, each) => total + each[side], 0)
  return { gives: sum('gives'), gets: sum('gets') }
}

/** The part of each structure in the group, in the sum of them all before anything is taken out. */
export function GroupShares({ members, flows, whole, year }: GroupSharesProps) {
  const t = useT()
  const format = useFormat()
  return (
    <HeatTable
      label={t('desk.shares.title')}
      rowHeader={t('desk.shares.title')}
      columns={[...measures.map(({ id }) => id), ...internal].map((id) => ({ id, label: t(`desk.shares.${id}`) }))}
      rows={members.map(({ plan }) => ({ id: plan.id, label: plan.structure.name || plan.name }))}
      getCell={(planId, measureId) => {
        const way = internal.find((each) => each === measureId)
        if (way) return { text: format.money(internalMoney(flows, whole, year, planId)[way]), tone: 'neutral' }
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
