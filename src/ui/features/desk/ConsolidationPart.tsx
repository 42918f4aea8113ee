import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconBuildingCommunity, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { StructureGroup } from '../../../domain/analysis/consolidation/structureGroup.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { MAX_GROUP_NAME, MAX_GROUPS } from '../../../exchange/desk/deskMemory.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { showToast } from '../../components/toastStore.ts'
import { useDeskNotes } from '../../state/deskStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import styles from './Desk.module.css'
import { GroupFigures } from './GroupFigures.tsx'
import { GroupFlows } from './GroupFlows.tsx'
import { GroupMembers } from './GroupMembers.tsx'
import { useMembers } from './useMembers.ts'

/** Several structures read as one: who is in the group, what they pay one another, and the figures of the whole. */
export function ConsolidationPart({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const t = useT()
  const { newId } = useServices()
  const [{ groups }, change] = useDeskNotes()
  const [chosen, setChosen] = useState<string | null>(null)
  const group = groups.find(({ id }) => id === chosen) ?? groups[0]
  const addGroup = () => {
    const made: StructureGroup = { id: newId(), name: t('desk.groups.newName'), plans: [], flows: [] }
    change((notes) => ({ ...notes, groups: [...notes.groups, made] }))
    setChosen(made.id)
  }
  if (!group)
    return (
      <EmptyState
        icon={<IconBuildingCommunity size={28} stroke={1.4} />}
        title={t('desk.groups.emptyTitle')}
        steps={[{ label: t('desk.groups.add'), onClick: addGroup }]}
      >
        {t('desk.groups.emptyText')}
      </EmptyState>
    )
  const put = (next: StructureGroup) =>
    change((notes) => ({ ...notes, groups: notes.groups.map((each) => (each.id === next.id ? next : each)) }))
  const remove = () => {
    change((notes) => ({ ...notes, groups: notes.groups.filter(({ id }) => id !== group.id) }))
    showToast({
      message: t('desk.groups.removed', { name: group.name }),
      onUndo: () => change((notes) => ({ ...notes, groups: [...notes.groups, group] })),
    })
  }
  return (
    <div className={styles.part}>
      <div className={styles.barRow}>
        <NativeSelect
          label={t('desk.groups.choose')}
          value={group.id}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <TextInput
          label={t('desk.groups.name')}
          value={group.name}
          maxLength={MAX_GROUP_NAME}
          onChange={(event) => put({ ...group, name: event.currentTarget.value })}
        />
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={groups.length >= MAX_GROUPS}
          onClick={addGroup}
        >
          {t('desk.groups.add')}
        </Button>
        <Button variant="subtle" color="red" leftSection={<IconTrash size={14} />} onClick={remove}>
          {t('desk.groups.remove')}
        </Button>
      </div>
      <GroupBody key={group.id} group={group} plans={plans} onChange={put} />
    </div>
  )
}

interface GroupBodyProps {
  readonly group: StructureGroup
  readonly plans: readonly PlanSummary[]
  readonly onChange: (group: StructureGroup) => void
}

function GroupBody({ group, plans, onChange }: GroupBodyProps) {
  // A flow may have just been given a line that its plan did not have.
  const lines = group.flows.flatMap(({ payer, receiver }) => [payer.line, receiver.line]).join(' ')
  const members = useMembers(
    group.plans.filter((id) => plans.some((plan) => plan.id === id)),
    lines,
  )
  return (
    <>
      <GroupMembers group={group} plans={plans} onChange={onChange} />
      {members && members.length > 1 && <GroupFlows group={group} members={members} onChange={onChange} />}
      {members && members.length > 1 && <GroupFigures group={group} members={members} />}
    </>
  )
}
