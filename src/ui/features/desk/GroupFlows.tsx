import { ActionIcon, Button, NativeSelect } from '@mantine/core'
import { IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react'
import type {
  GroupMember,
  InternalFlow,
  LineOfPlan,
  StructureGroup,
} from '../../../domain/analysis/consolidation/structureGroup.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { Section } from '../../../domain/plan/lineKind.ts'
import { MAX_FLOWS } from '../../../exchange/desk/deskMemory.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import styles from './Desk.module.css'
import { MissingSide } from './MissingSide.tsx'

interface GroupFlowsProps {
  readonly group: StructureGroup
  readonly members: readonly GroupMember[]
  readonly onChange: (group: StructureGroup) => void
}

/** Where the line of each side of a flow is found: what is paid first, then what is owed; what is earned first, then what was lent. */
const sectionsOf = {
  payer: ['costs', 'staff', 'resources'],
  receiver: ['resources', 'investments'],
} as const satisfies Record<'payer' | 'receiver', readonly Section[]>

/** What the structures of a group pay one another, declared once: the cost of the one and the resource of the other. */
export function GroupFlows({ group, members, onChange }: GroupFlowsProps) {
  const t = useT()
  const { newId } = useServices()
  const put = (flows: readonly InternalFlow[]) => onChange({ ...group, flows })
  const nobody = { plan: '', line: '' }
  return (
    <section className={styles.card} aria-label={t('desk.flows.title')}>
      <h2 className={styles.title}>{t('desk.flows.title')}</h2>
      <p className={styles.help}>{t('desk.flows.help')}</p>
      {group.flows.map((flow, index) => {
        const set = (side: keyof typeof sectionsOf, end: LineOfPlan) =>
          put(group.flows.map((each) => (each.id === flow.id ? { ...each, [side]: end } : each)))
        const taken = (end: LineOfPlan) =>
          group.flows.some(
            ({ id, payer, receiver }) =>
              id !== flow.id && [payer, receiver].some(({ plan, line }) => plan === end.plan && line === end.line),
          )
        return (
          <div key={flow.id} className={styles.flow} role="group" aria-label={t('desk.flows.one', { n: index + 1 })}>
            <FlowEnd side="payer" end={flow.payer} members={members} isTaken={taken} onChange={set} />
            <IconArrowRight size={16} aria-hidden className={styles.arrow} />
            <FlowEnd side="receiver" end={flow.receiver} members={members} isTaken={taken} onChange={set} />
            <MissingSide flow={flow} members={members} onMade={set} />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('desk.flows.remove', { n: index + 1 })}
              onClick={() => put(group.flows.filter(({ id }) => id !== flow.id))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </div>
        )
      })}
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={group.flows.length >= MAX_FLOWS}
          onClick={() => put([...group.flows, { id: newId(), payer: nobody, receiver: nobody }])}
        >
          {t('desk.flows.add')}
        </Button>
      </div>
    </section>
  )
}

interface FlowEndProps {
  readonly side: keyof typeof sectionsOf
  readonly end: LineOfPlan
  readonly members: readonly GroupMember[]
  /** Whether a line already is in another flow: it would be taken out twice. */
  readonly isTaken: (end: LineOfPlan) => boolean
  readonly onChange: (side: keyof typeof sectionsOf, end: LineOfPlan) => void
}

function FlowEnd({ side, end, members, isTaken, onChange }: FlowEndProps) {
  const t = useT()
  const sections: readonly string[] = sectionsOf[side]
  const member = members.find(({ plan }) => plan.id === end.plan)
  const known = (member?.plan.lines ?? []).filter(
    ({ id, kind, scenario }) =>
      scenario === undefined &&
      sections.includes(lineKind(kind)?.section ?? '') &&
      !isTaken({ plan: end.plan, line: id }),
  )
  const lines = sections.flatMap((section) => known.filter(({ kind }) => lineKind(kind)?.section === section))
  return (
    <div className={styles.end}>
      <NativeSelect
        size="xs"
        label={t(`desk.flows.${side}`)}
        value={end.plan}
        data={[
          { value: '', label: t('desk.flows.choose') },
          ...members.map(({ plan }) => ({ value: plan.id, label: plan.structure.name || plan.name })),
        ]}
        onChange={(event) => onChange(side, { plan: event.currentTarget.value, line: '' })}
      />
      <NativeSelect
        size="xs"
        label={t(`desk.flows.${side}Line`)}
        value={end.line}
        disabled={!member}
        data={[
          { value: '', label: t('desk.flows.choose') },
          ...lines.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => onChange(side, { plan: end.plan, line: event.currentTarget.value })}
      />
    </div>
  )
}
