import type { Plan } from '../../domain/plan/plan.ts'
import type { Edit } from '../edit.ts'

/** Puts a plan back as it stood in a version, called `name` for the undo menu: one step, which can be taken back. */
export function restoreVersion(version: Plan, name: string): Edit {
  return {
    label: () => ({ code: 'restoreVersion', name }),
    apply: (plan) => ({ ...version, id: plan.id }),
  }
}
