import type { Covenant } from '../../domain/plan/covenant.ts'
import type { Edit } from '../edit.ts'

/** Adds a covenant at the end of the list. */
export function addCovenant(covenant: Covenant): Edit {
  return {
    label: () => ({ code: 'addCovenant', name: '' }),
    apply: (plan) => ({ ...plan, covenants: [...plan.covenants, covenant] }),
  }
}

/** Changes what a covenant asks, or of whom. */
export function changeCovenant(covenantId: string, changes: Partial<Omit<Covenant, 'id'>>): Edit {
  return {
    label: () => ({ code: 'changeCovenant', name: '' }),
    apply(plan) {
      const before = plan.covenants.find(({ id }) => id === covenantId)
      const after = before && { ...before, ...changes }
      if (!after || JSON.stringify(after) === JSON.stringify(before)) return plan
      return { ...plan, covenants: plan.covenants.map((one) => (one.id === covenantId ? after : one)) }
    },
  }
}

/** Takes a covenant away. */
export function removeCovenant(covenantId: string): Edit {
  return {
    label: () => ({ code: 'removeCovenant', name: '' }),
    apply(plan) {
      const covenants = plan.covenants.filter(({ id }) => id !== covenantId)
      return covenants.length === plan.covenants.length ? plan : { ...plan, covenants }
    },
  }
}
