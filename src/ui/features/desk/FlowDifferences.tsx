import type { Consolidation } from '../../../domain/analysis/consolidation/consolidate.ts'
import { differences } from '../../../domain/analysis/consolidation/flowReading.ts'
import type { GroupMember, LineOfPlan, StructureGroup } from '../../../domain/analysis/consolidation/structureGroup.ts'
import { AlertList } from '../../components/AlertList.tsx'
import type { AlertItem } from '../../components/AlertList.tsx'
import { useFormat, useT } from '../../state/preferences.ts'

interface FlowDifferencesProps {
  readonly group: StructureGroup
  readonly members: readonly GroupMember[]
  readonly whole: Consolidation
}

/** The flows of which both sides do not say the same, and those that are not whole: what stays in the sum, and why. */
export function FlowDifferences({ group, members, whole }: FlowDifferencesProps) {
  const t = useT()
  const format = useFormat()
  const { timeline, years } = whole.calendar
  const structureOf = ({ plan }: LineOfPlan) => {
    const found = members.find((member) => member.plan.id === plan)?.plan
    return found ? found.structure.name || found.name : ''
  }
  const alerts = group.flows.flatMap((flow, index): readonly AlertItem[] => {
    const reading = whole.flows[index]
    if (!reading?.years) return [{ id: flow.id, severity: 'info', title: t('desk.flows.unfinished', { n: index + 1 }) }]
    const names = { payer: structureOf(flow.payer), receiver: structureOf(flow.receiver) }
    return differences(reading).map(({ year, aspect, payer, receiver }) => {
      const { first, last } = years[year]!
      return {
        id: `${flow.id} ${aspect} ${year}`,
        severity: 'warning',
        title: t(`desk.flows.differ.${aspect}`, {
          ...names,
          year: format.fiscalYear(timeline.start + first, timeline.start + last),
          paid: format.money(payer),
          received: format.money(receiver),
        }),
        detail: t('desk.flows.stays', { gap: format.money(Math.abs(payer - receiver)) }),
      }
    })
  })
  if (group.flows.length === 0) return null
  if (alerts.length === 0) return <p role="status">{t('desk.flows.agree')}</p>
  return <AlertList label={t('desk.flows.differences')} alerts={alerts} />
}
