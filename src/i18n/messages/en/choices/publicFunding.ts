/** How public funding works. */
export const publicFundingChoices = {
  award: { label: 'Amount notified', options: { asAsked: 'The one asked for', otherAmount: 'Another amount' } },
  advanceCondition: {
    label: 'The advance waits for',
    options: { notification: 'The notification', signature: 'The signature of the convention' },
  },
  interimCondition: {
    label: 'The second payment waits for',
    options: { notification: 'The notification', interimReport: 'A report half-way' },
  },
  balanceCondition: {
    label: 'The balance waits for',
    options: {
      notification: 'The notification',
      finalReport: 'The final report (end of the project or year, or the asset in service)',
      spending: 'The spending, as it is made',
    },
  },
  span: {
    label: 'Income',
    options: {
      oneYear: 'All in the fiscal year of notification',
      severalYears: 'Shared between the fiscal years of the project (487)',
    },
  },
  restriction: {
    label: 'Use',
    options: { free: 'Free', restricted: 'Restricted: what is unspent goes to restricted funds' },
  },
  spending: {
    label: 'Spending of the grant',
    options: { evenly: 'The same each month of the project', byYear: 'Amounts typed by fiscal year' },
  },
  coFunding: { label: 'Co-funding', options: { uncapped: 'Without a cap', capped: 'A largest share of the costs' } },
  renewal: { label: 'Later years', options: { none: 'Part of the decision', yearly: 'To be renewed each year' } },
  conventionYears: {
    label: 'Length of the convention',
    options: { two: 'Two years', three: 'Three years', four: 'Four years' },
  },
  aidFrequency: { label: 'Aid paid', options: { monthly: 'Each month', quarterly: 'Each quarter' } },
  iaeStructure: {
    label: 'Structure',
    options: {
      ei: 'Work integration enterprise (EI)',
      etti: 'Temporary work integration enterprise (ETTI)',
      ai: 'Intermediary association (AI)',
      aci: 'Integration workshop (ACI)',
    },
  },
  staffing: {
    label: 'Actual number',
    options: { asAgreed: 'The one agreed', otherNumber: 'Another: advances are put right' },
  },
  contractAdvance: { label: 'Advance of the buyer', options: { none: 'None', yearly: 'As each fiscal year opens' } },
  instalments: { label: 'Instalments', options: { monthly: 'Each month', quarterly: 'Each quarter' } },
  premiumGiver: {
    label: 'Giver',
    options: { publicBody: 'A public body (741)', foundation: 'A foundation or a fund (7551)' },
  },
  condition: {
    label: 'Repayment due',
    options: { unconditional: 'In any case', onSuccess: 'Only if the project succeeds' },
  },
  advanceOutcome: { label: 'The project', options: { success: 'Succeeds', failure: 'Fails: a part is given up' } },
} as const
