import type { FrozenPlan } from '../../../domain/plan/frozenPlan.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { withoutCopies } from '../../../domain/plan/withoutCopies.ts'
import { batch } from '../../../editing/edit.ts'
import type { Edit } from '../../../editing/edit.ts'
import { freezeScenario } from '../../../editing/edits/frozen.ts'
import { changeItem } from '../../../editing/edits/lifeItems.ts'
import { fingerprint } from '../../../exchange/planFile/fingerprint.ts'

/** Keeps the plan as it stands as what a decision was taken on, with its SHA-256: one step to undo. */
export function freezeForRecord(plan: Plan, recordId: string, copy: Omit<FrozenPlan, 'plan'>): Edit {
  const frozen = { copy: copy.id, sha256: fingerprint(withoutCopies(plan)) }
  return batch({ code: 'freezeScenario', name: copy.name }, [
    freezeScenario(copy),
    changeItem('records', recordId, { frozen }),
  ])
}
