import type { FrozenPlan } from '../../domain/plan/frozenPlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { withoutCopies } from '../../domain/plan/withoutCopies.ts'
import type { Edit, EditCode } from '../edit.ts'

/** Keeps a copy of the whole plan as it stands, without the copies that it holds, to be compared later. */
export function freezeScenario(copy: Omit<FrozenPlan, 'plan'>): Edit {
  return {
    label: () => ({ code: 'freezeScenario', name: copy.name }),
    apply: (plan) => ({ ...plan, frozen: [...plan.frozen, { ...copy, plan: withoutCopies(plan) }] }),
  }
}

/** Gives a frozen copy another name or note; the plan in it never changes. */
export function changeFrozen(frozenId: string, changes: Partial<Pick<FrozenPlan, 'name' | 'note'>>): Edit {
  return frozenEdit('changeFrozen', frozenId, (frozen) =>
    frozen.map((copy) => (copy.id === frozenId ? withChanges(copy, changes) : copy)),
  )
}

/** Deletes a frozen copy. */
export function removeFrozen(frozenId: string): Edit {
  return frozenEdit('removeFrozen', frozenId, (frozen) => frozen.filter(({ id }) => id !== frozenId))
}

function withChanges(copy: FrozenPlan, changes: Partial<Pick<FrozenPlan, 'name' | 'note'>>): FrozenPlan {
  const after = { ...copy, ...changes }
  return after.name === copy.name && after.note === copy.note ? copy : after
}

function frozenEdit(
  code: EditCode,
  frozenId: string,
  change: (frozen: readonly FrozenPlan[]) => readonly FrozenPlan[],
): Edit {
  return {
    label: (plan) => ({ code, name: plan.frozen.find(({ id }) => id === frozenId)?.name ?? '' }),
    apply(plan: Plan) {
      const frozen = change(plan.frozen)
      const isSame = frozen.length === plan.frozen.length && frozen.every((copy, i) => copy === plan.frozen[i])
      return isSame ? plan : { ...plan, frozen }
    },
  }
}
