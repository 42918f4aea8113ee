import type { ChoiceDefinition, DatedAccount, LineCheck, LineKind } from '../plan/lineKind.ts'
import type { Alert } from '../plan/alert.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { participatingLoanPrincipal, titreParticipatif } from './datedAccounts.ts'
import { asDebt } from './debtAccounts.ts'
import { interestRowCodes } from './debtInterest.ts'
import { annualRateParameter, durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { layHeldToTerm } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'
import { leavesTooSoon } from './usualBounds.ts'

/** What the fund holds. */
const securityChoice = {
  id: 'security',
  options: ['convertibleBonds', 'titresParticipatifs', 'participatingLoan'],
  default: 'convertibleBonds',
} as const satisfies ChoiceDefinition

/** The accounts of each security: its principal, and its accrued interest. */
const accountsOfSecurity: Readonly<
  Record<(typeof securityChoice)['options'][number], { principal: string | DatedAccount; accrued: string }>
> = {
  convertibleBonds: { principal: '163', accrued: '1638' },
  titresParticipatifs: { principal: titreParticipatif, accrued: '1688' },
  participatingLoan: { principal: participatingLoanPrincipal, accrued: '1688' },
}

/**
 * Quasi-equity of an impact fund (NovESS and others) in a company: bonds convertible into shares (163), titres participatifs
 * (1671, 16711 since the fiscal year 2026) or a participating loan (1675, then 1682), with interest each year (6611), repaid at
 * the term. Source: DOMAIN 1.4 quasi-equity.
 */
export const quasiEquity = {
  id: 'quasiEquity',
  section: 'resources',
  family: 'socialInvestment',
  forms: ['scic', 'scop'],
  choices: [originChoice, securityChoice],
  parameters: [
    ...principalParameters,
    { ...annualRateParameter, default: 0.05 },
    { ...durationParameter, default: 84, toCheck: true },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes],
  sources: ['anc2024-07', 'quasiEquity'],
  build(scope) {
    const held = securityChoice.options.find((option) => option === scope.choice(securityChoice.id))
    const { principal, accrued } = accountsOfSecurity[held ?? securityChoice.default]
    layHeldToTerm(scope, asDebt(principal), { annualRate: scope.parameter('annualRate'), accrued })
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const broken = termNotWhole(context, 12)
    return isExisting(context.line) ? broken : [...drawnOutsidePlan(context), ...broken, ...heldTooShort(context)]
  },
} as const satisfies LineKind

/** Titres participatifs may not be bought back before seven years. */
function heldTooShort(context: LineCheck): readonly Alert[] {
  return context.line.choices[securityChoice.id] === 'titresParticipatifs'
    ? leavesTooSoon(context, 'titreParticipatifTerm', 'error')
    : []
}
