import type { Plan } from '../../domain/plan/plan.ts'

/** The version from which both plans come, as the last exchange kept it in one of them; null when neither holds it. */
export function commonAncestor(mine: Plan, theirs: Plan): Plan | null {
  const [own, other] = [mine.shared, theirs.shared]
  if (!own || !other) return null
  if (own.id === other.id || other.earlier.includes(own.id)) return own.plan
  return own.earlier.includes(other.id) ? other.plan : null
}
