import type { DatedAccount } from '../plan/lineKind.ts'
import type { LegalForm } from '../plan/plan.ts'

/** Share of an investment grant: exceptional income until the fiscal year 2024, operating income since (ANC 2022-06; DOMAIN 1.1). */
export const investmentGrantShare: DatedAccount = dated('777', 2025, '747')
/** Titres participatifs: other own funds since the fiscal year 2026 (ANC 2024-07; DOMAIN 1.1). */
export const titreParticipatif: DatedAccount = dated('1671', 2026, '16711')
/** Conditional advances, by success (ANC 2024-07; DOMAIN 1.1). */
export const conditionalAdvance: DatedAccount = dated('1674', 2026, '1673')
/** Participating loans: plain debt since the fiscal year 2026 (ANC 2024-07; DOMAIN 1.1). */
export const participatingLoanPrincipal: DatedAccount = dated('1675', 2026, '1682')
/** What an asset is sold for (DOMAIN 1.1). */
export const disposalIncome: DatedAccount = dated('775', 2025, '757')

/** The net book value of an asset that is sold: associations keep 657 for grants paid, and post it to 652 (DOMAIN 1.1). */
export function disposalCost(form: LegalForm): DatedAccount {
  return dated('675', 2025, form === 'association' ? '652' : '657')
}

function dated(before: string, fromYear: number, since: string): DatedAccount {
  return {
    datedAccount: [
      { fromYear: 0, account: before },
      { fromYear, account: since },
    ],
  }
}
