/** How the resources of solidarity finance work. */
export const solidarityFinanceChoices = {
  region: {
    label: 'Regional funding',
    options: {
      alone: 'Bpifrance alone',
      withRegion: 'With the region',
    },
  },
  founderBrings: {
    label: 'The founder brings it',
    options: {
      currentAccount: 'As a current account',
      capital: 'As capital',
    },
  },
  guarantor: {
    label: 'Guarantor',
    options: {
      franceActive: 'France Active',
      forWomen: 'France Active, Égalité Femmes (for women)',
      other: 'Another guarantor',
    },
  },
  advancedOn: {
    label: 'What is advanced',
    options: {
      grant: 'A grant of the plan',
      amount: 'A typed sum',
    },
  },
  clubHolds: {
    label: 'In a company, the clubs hold',
    options: {
      shares: 'Shares',
      currentAccount: 'A current account',
    },
  },
  investor: {
    label: 'Investor',
    options: {
      garrigue: 'Garrigue',
      regional: 'A regional fund (Herrikoa…)',
      other: 'Another solidarity investor',
    },
  },
  investedAs: {
    label: 'It holds',
    options: {
      shares: 'Shares',
      currentAccount: 'A current account',
      loan: 'A loan',
    },
  },
  withdrawal: {
    label: 'Withdrawal',
    options: {
      blocked: 'Blocked until the end of the term',
      onDemand: 'On demand',
    },
  },
  bondRepayment: {
    label: 'Repayment of the bonds',
    options: {
      atTerm: 'All at the term',
      yearlyParts: 'In equal parts, each year',
    },
  },
} as const
