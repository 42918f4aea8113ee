import type { Structure } from '../../domain/plan/plan.ts'
import type { Edit } from '../edit.ts'

/** Gives the plan another name. */
export function renamePlan(name: string): Edit {
  return {
    label: (plan) => ({ code: 'renamePlan', name: plan.name }),
    apply: (plan) => (plan.name === name ? plan : { ...plan, name }),
  }
}

/** Changes what is said of the structure that the plan is about. */
export function setStructure(changes: Partial<Structure>): Edit {
  return {
    label: (plan) => ({ code: 'setStructure', name: plan.structure.name }),
    apply(plan) {
      const structure = { ...plan.structure, ...changes }
      const keys = ['name', 'form', 'purpose', 'note'] as const
      return keys.every((key) => structure[key] === plan.structure[key]) ? plan : { ...plan, structure }
    },
  }
}
