import { createLiveModel } from '../../model/liveModel.ts'
import { families } from '../../plan/lineKind.ts'
import type { Family } from '../../plan/lineKind.ts'
import { lineKind } from '../../model/lineKinds.ts'
import type { LegalForm, Plan } from '../../plan/plan.ts'
import { statementRowId } from '../../statements/statement.ts'
import { keyFigures } from '../keyFigures.ts'
import { yearlyOf } from '../yearly.ts'

/** By how much structures spend a year: below 50,000 €, up to 153,000 €, up to 500,000 €, above. */
export const sizeClasses = ['small', 'middle', 'large', 'veryLarge'] as const
export type SizeClass = (typeof sizeClasses)[number]

/** Above which each class but the first begins, in cents a year; 153,000 € of grants ask for published accounts (DOMAIN 1.4). */
const bounds = [5_000_000, 15_300_000, 50_000_000] as const

/** What a plan says in a comparison, and nothing that tells whose it is. */
export interface CaseReading {
  readonly form: LegalForm
  readonly size: SizeClass
  /** What each family brings, as a share of what all of them bring over the plan; null when nothing comes in. */
  readonly shares: Readonly<Record<Family, number>> | null
}

/** Reads a plan in its first scenario. */
export function caseReading(plan: Plan): CaseReading {
  const evaluation = createLiveModel(plan).evaluation(plan.scenarios[0]?.id ?? '')
  const { resourcesByFamily } = keyFigures(plan, evaluation)
  const charges = yearlyOf(evaluation, statementRowId('income', 'operatingCharges'))
  const ofYear = (sum(charges) * 12) / plan.timeline.months
  const brought = families.map((family) => [family, Math.max(0, sum(resourcesByFamily[family]))] as const)
  const all = sum(brought.map(([, amount]) => amount))
  return {
    form: plan.structure.form,
    size: sizeClasses[bounds.filter((bound) => ofYear >= bound).length] ?? 'veryLarge',
    // The families are all there: the record is whole.
    shares:
      all === 0 || plan.lines.every(({ kind }) => lineKind(kind)?.family === undefined)
        ? null
        : (Object.fromEntries(brought.map(([family, amount]) => [family, amount / all])) as Record<Family, number>),
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
