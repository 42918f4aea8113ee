import { cedableGrants } from '../../instruments/grantReceipts.ts'
import { isSecured } from '../../instruments/retainedShare.ts'
import { isActive } from '../../model/lineEffects.ts'
import { lineKind } from '../../model/lineKinds.ts'
import type { Inputs } from '../../model/trial.ts'
import { legalValue } from '../../parameters/legalFigures.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { Plan } from '../../plan/plan.ts'

/** A kind of line that can bridge a gap in cash: the choices that make a bridge of it, and the parameters that size it. */
export interface BridgeKind {
  readonly kind: string
  readonly choices: Readonly<Record<string, string>>
  readonly amount: string
  readonly from: string
  readonly months: string
  /** The bank lets the account go under zero: no money comes in. */
  readonly overdraws?: true
}

const drawn = { from: 'drawMonth', months: 'duration' } as const

/** What of the catalogue is money for some months: drawn when cash runs short, given back in one go. */
export const bridgeKinds: readonly BridgeKind[] = [
  { kind: 'daillyAdvance', choices: { advancedOn: 'amount' }, amount: 'advancedAmount', ...drawn },
  { kind: 'bankLoan', choices: { repayment: 'bullet' }, amount: 'principal', ...drawn },
  { kind: 'solidarityLoan', choices: { repayment: 'bullet' }, amount: 'principal', ...drawn },
  { kind: 'partnersCurrentAccount', choices: { withdrawal: 'blocked' }, amount: 'principal', ...drawn },
  { kind: 'apportAvecDroitDeReprise', choices: { takingBack: 'atTerm' }, amount: 'principal', ...drawn },
  { kind: 'overdraftFacility', choices: {}, amount: 'limit', from: 'openMonth', months: 'openMonths', overdraws: true },
]

/** The kinds of the legal form of a plan. */
export function bridgeKindsOf({ structure }: Plan): readonly BridgeKind[] {
  return bridgeKinds.filter(({ kind }) => lineKind(kind)?.forms.includes(structure.form) === true)
}

/**
 * Whether a kind may answer payments that come late: an advance where one of the late grants is notified, as a bank asks; an
 * overdraft where none is open, as a plan has one.
 */
export function mayAnswer(plan: Plan, inputs: Inputs, { kind }: BridgeKind, lateLines: readonly string[]): boolean {
  if (kind === 'overdraftFacility') return !plan.lines.some((line) => line.kind === kind && isActive(line, inputs))
  if (kind !== 'daillyAdvance') return true
  return plan.lines.some((line) => {
    const status = inputs.get(lineInputId(line.id, 'status'))
    const isKnown = cedableGrants.some((grant) => grant === line.kind)
    return isKnown && lateLines.includes(line.id) && typeof status === 'number' && isSecured(status)
  })
}

/** Whether a kind may carry cash over so many gaps and months: an advance on a grant is for one, and the law bounds it. */
export function mayLast(plan: Plan, { kind }: BridgeKind, gaps: number, from: number, months: number): boolean {
  if (kind !== 'daillyAdvance') return true
  if (gaps > 1) return false
  return months <= (legalValue('daillyTerm', from, plan.legalFigures) ?? Infinity)
}
