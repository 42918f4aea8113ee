import { NativeSelect } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { StructureGroup } from '../../../domain/analysis/consolidation/structureGroup.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { MAX_MEMBERS } from '../../../exchange/desk/deskMemory.ts'
import { useT } from '../../state/preferences.ts'
import styles from './Desk.module.css'

interface GroupMembersProps {
  readonly group: StructureGroup
  readonly plans: readonly PlanSummary[]
  readonly onChange: (group: StructureGroup) => void
}

/** How a structure is called where structures stand side by side. */
export function structureName({ name, structureName }: Pick<PlanSummary, 'name' | 'structureName'>): string {
  return structureName === '' ? name : `${structureName} (${name})`
}

/** The structures of a group; one that leaves takes its internal flows with it. */
export function GroupMembers({ group, plans, onChange }: GroupMembersProps) {
  const t = useT()
  const isMember = ({ id }: PlanSummary) => group.plans.includes(id)
  const others = plans.filter((plan) => !isMember(plan))
  const leave = (id: string) =>
    onChange({
      ...group,
      plans: group.plans.filter((each) => each !== id),
      flows: group.flows.filter(({ payer, receiver }) => payer.plan !== id && receiver.plan !== id),
    })
  return (
    <section className={styles.card} aria-label={t('desk.groups.members')}>
      <h2 className={styles.title}>{t('desk.groups.members')}</h2>
      <div className={styles.planTags}>
        {group.plans.map((id) => {
          const plan = plans.find((each) => each.id === id)
          const name = plan ? structureName(plan) : t('desk.groups.gone')
          return (
            <span key={id} className={styles.tag}>
              {name}
              <button type="button" aria-label={t('desk.groups.leave', { name })} onClick={() => leave(id)}>
                <IconX size={12} aria-hidden />
              </button>
            </span>
          )
        })}
        {others.length > 0 && group.plans.length < MAX_MEMBERS && (
          <NativeSelect
            size="xs"
            aria-label={t('desk.groups.join')}
            value=""
            data={[
              { value: '', label: t('desk.groups.join') },
              ...others.map((plan) => ({ value: plan.id, label: structureName(plan) })),
            ]}
            onChange={(event) => onChange({ ...group, plans: [...group.plans, event.currentTarget.value] })}
          />
        )}
      </div>
      {group.plans.length < 2 && <p className={styles.help}>{t('desk.groups.needTwo')}</p>}
    </section>
  )
}
