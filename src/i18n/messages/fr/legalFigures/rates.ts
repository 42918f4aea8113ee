import type { aidFigures } from '../../../../domain/parameters/aidFigures.ts'

/** What the dated figures of public aid are called. */
export const aidLegalFigures = {
  deMinimisCeiling: 'Plafond de minimis sur trois ans',
  deMinimisSgeiCeiling: 'Plafond de minimis SIEG sur trois ans',
  deMinimisLoanAmount: 'Prêt maximal pour le calcul simplifié (de minimis)',
  deMinimisSgeiLoanAmount: 'Prêt maximal pour le calcul simplifié (de minimis SIEG)',
  deMinimisGuaranteeAmount: 'Montant garanti maximal pour le calcul simplifié (de minimis)',
  deMinimisSgeiGuaranteeAmount: 'Montant garanti maximal pour le calcul simplifié (de minimis SIEG)',
  aidDiscountMargin: 'Marge du taux d’actualisation des aides',
  guaranteeMarketRate: 'Prime de marché d’une garantie',
} as const satisfies Record<keyof typeof aidFigures, string>
