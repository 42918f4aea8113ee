/** What the dated figures of public aid are called. */
export const aidLegalFigures = {
  deMinimisCeiling: 'De minimis ceiling over three years',
  deMinimisSgeiCeiling: 'SGEI de minimis ceiling over three years',
  deMinimisLoanAmount: 'Largest loan for the short-cut (de minimis)',
  deMinimisSgeiLoanAmount: 'Largest loan for the short-cut (SGEI de minimis)',
  deMinimisGuaranteeAmount: 'Largest guaranteed amount for the short-cut (de minimis)',
  deMinimisSgeiGuaranteeAmount: 'Largest guaranteed amount for the short-cut (SGEI de minimis)',
  aidDiscountMargin: 'Margin of the discount rate of aid',
  guaranteeMarketRate: 'Market premium of a guarantee',
} as const
