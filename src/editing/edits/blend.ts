import type { BlendCandidate, BlendSettings } from '../../domain/plan/blend.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { nameOfLine } from '../changeAt.ts'
import type { Edit } from '../edit.ts'

/** Lets the best blend use a resource, or changes how much of it. */
export function setBlendCandidate(candidate: BlendCandidate): Edit {
  return {
    label: (plan) => ({ code: 'setBlendCandidate', name: nameOfLine(plan, candidate.line) }),
    apply(plan) {
      const { candidates } = plan.blend
      const isKnown = candidates.some(({ line }) => line === candidate.line)
      return withBlend(plan, {
        candidates: isKnown
          ? candidates.map((one) => (one.line === candidate.line ? candidate : one))
          : [...candidates, candidate],
      })
    },
  }
}

/** Keeps a resource out of the best blend: it stays as the plan has it. */
export function removeBlendCandidate(lineId: string): Edit {
  return {
    label: (plan) => ({ code: 'removeBlendCandidate', name: nameOfLine(plan, lineId) }),
    apply: (plan) => withBlend(plan, { candidates: plan.blend.candidates.filter(({ line }) => line !== lineId) }),
  }
}

/** Changes what the best blend must keep to, beside the cash floor; null asks nothing. */
export function setBlendLimits(limits: Partial<Omit<BlendSettings, 'candidates'>>): Edit {
  return { label: () => ({ code: 'setBlendLimits', name: '' }), apply: (plan) => withBlend(plan, limits) }
}

function withBlend(plan: Plan, changes: Partial<BlendSettings>): Plan {
  const blend = { ...plan.blend, ...changes }
  return JSON.stringify(blend) === JSON.stringify(plan.blend) ? plan : { ...plan, blend }
}
