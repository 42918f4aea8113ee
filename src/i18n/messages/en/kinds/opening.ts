/** Posts of the opening balance sheet: name, summary and fiche of each. */
export const opening = {
  openingCash: {
    name: 'Opening cash',
    summary: 'What is in the bank and in the till on the day the plan begins.',
    fiche: {
      what: 'The total of bank accounts, savings accounts and tills (account 512) on the eve of the first month.',
      who: 'Any structure.',
      cost: 'Nothing.',
      commits: 'Nothing. A negative amount is an authorised overdraft.',
      check: 'The bank statement, less cheques written but not yet cashed.',
      example: '€18,400 in the account and €5,000 in savings: €23,400.',
    },
  },
  openingReceivable: {
    name: 'Opening receivable',
    summary: 'What is already owed to you and will be received during the plan.',
    fiche: {
      what: 'Unpaid invoices, or a grant notified and not yet received.',
      who: 'Any structure.',
      cost: 'Nothing, but a delay weighs on cash.',
      commits: 'Nothing: the income was counted in a past fiscal year.',
      check: 'The likely date of receipt. A scenario’s delays are added.',
      example: 'A balance of €33,000 on last year’s grant, expected in March: €33,000 in month no. 3.',
    },
  },
  openingPayable: {
    name: 'Opening debt',
    summary: 'What you already owe and will pay during the plan.',
    fiche: {
      what: 'Last year’s invoices, wages or contributions still to be paid. Loans are typed under solidarity finance.',
      who: 'Any structure.',
      cost: 'Nothing more: the charge was counted in a past fiscal year.',
      commits: 'Paying on the date foreseen.',
      check: 'December’s contributions paid in January; a schedule agreed with a supplier: one line per payment.',
      example: '€4,200 of December’s contributions, paid in January: month no. 1.',
    },
  },
  openingFunds: {
    name: 'Opening own funds',
    summary: 'Reserves, contributions, capital and provisions that already exist and stay.',
    fiche: {
      what: 'What the structure has built up or received as own funds. The retained surplus is computed: it balances the balance sheet.',
      who: 'Any structure.',
      cost: 'Nothing.',
      commits:
        'A contribution with droit de reprise will be given back: if that happens during the plan, type it under solidarity finance.',
      check: 'The last approved balance sheet.',
      example: '€20,000 of project reserves (account 1068).',
    },
  },
  openingInvestmentGrant: {
    name: 'Investment grant already received',
    summary: 'What is left of it on the balance sheet, taken to income over the time left.',
    fiche: {
      what: 'The net amount on the balance sheet (account 131 less 139) of a grant received before the plan.',
      who: 'Any structure.',
      cost: 'Nothing.',
      commits: 'As at the start: keeping and using the asset agreed.',
      check: 'The time left is that of the asset’s depreciation.',
      example: '€12,000 net and 4 years left: €3,000 of income a year, without new money.',
    },
  },
  openingRestrictedFunds: {
    name: 'Opening restricted funds',
    summary: 'Money dedicated to a project, received before the plan and not spent yet.',
    fiche: {
      what: 'The balance of restricted funds (accounts 191 to 196). It comes back as income (account 789) as the project is spent.',
      who: 'Mostly associations and foundations.',
      cost: 'Nothing: the money is already there.',
      commits: 'Spending it on the project that was agreed, or giving it back.',
      check:
        'The table of restricted funds in the notes, project by project. They are used evenly over the months typed.',
      example: '€6,000 left of a project grant, spent in 12 months: €500 of income a month.',
    },
  },
  openingDeferredIncome: {
    name: 'Opening deferred income',
    summary: 'What was received before the plan for what comes after.',
    fiche: {
      what: 'A grant over several years, a subscription or dues received in advance (account 487), taken to income month by month.',
      who: 'Any structure.',
      cost: 'Nothing.',
      commits: 'Giving the service for which the money was received.',
      check: 'Account 487 of the last balance sheet. None of it is received again.',
      example: '€9,000 received for the first nine months of the plan: €1,000 of income a month, without any cash.',
    },
  },
} as const
