/** Dated figures of private giving. */
export const privateGivingLegalFigures = {
  giftReductionRate: 'Individual gifts: tax reduction',
  patronageReductionRate: 'Patronage: tax reduction',
  patronageReducedRate: 'Patronage: tax reduction beyond the threshold',
  patronageThreshold: 'Patronage: threshold of the reduced rate',
  patronageCeiling: 'Patronage: yearly ceiling',
  patronageTurnoverShare: 'Patronage: ceiling, as a share of turnover',
  socialSecurityCeiling: 'Yearly ceiling of social security (PASS)',
  skillsPatronageMultiple: 'Skills patronage: ceiling, in number of PASS',
  crowdLenderCeiling: 'Crowd loan with interest: ceiling per lender',
  crowdFreeLenderCeiling: 'Crowd loan without interest: ceiling per lender',
  crowdLoanTerm: 'Crowd loan: longest term',
  crowdfundingCeiling: 'Crowdfunding: ceiling per project',
} as const
