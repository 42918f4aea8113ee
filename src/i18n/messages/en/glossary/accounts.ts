/** Words of accounts, pay and taxes. */
export const accountsTerms = {
  fondsPropres: {
    name: 'Own funds (fonds propres)',
    text: 'What belongs to the structure: contributions, reserves, surplus carried forward, result. They absorb losses and reassure lenders.',
  },
  reportANouveau: {
    name: 'Carried forward (report à nouveau)',
    text: 'The results of past years that the general meeting left waiting, neither paid out nor put in a reserve. It is negative when they are losses.',
  },
  reserves: {
    name: 'Reserves',
    text: 'Past surpluses that the general meeting decided to keep, at times for a given project. Using them changes neither the result nor the cash of the day.',
  },
  affectation: {
    name: 'Appropriation of the result',
    text: 'What the general meeting decides of the surplus or loss of the year: reserves, carried forward and, in a co-operative, interest on shares.',
  },
  resultat: {
    name: 'Result',
    text: 'Income less costs of a fiscal year. It may be positive while the bank account is empty, and the reverse.',
  },
  produit: {
    name: 'Income and receipt',
    text: 'Income is what is earned, even if it is not yet paid; a receipt is money that arrives. A grant is income when it is awarded.',
  },
  charge: {
    name: 'Cost and payment',
    text: 'A cost is what is used up, even if it is not yet paid; a payment is money that leaves. Depreciation is a cost without a payment.',
  },
  amortissement: {
    name: 'Depreciation (amortissement)',
    text: 'The cost of an asset that lasts, spread over the years in which it serves. The money left on the day of the purchase.',
  },
  immobilisation: {
    name: 'Fixed asset (immobilisation)',
    text: 'Something kept for several years: equipment, vehicle, works, software. It stands in the balance sheet and is depreciated.',
  },
  provision: {
    name: 'Provision',
    text: 'A cost counted ahead for a likely expense, such as a retirement. The money stays in the bank until it is paid.',
  },
  caf: {
    name: 'Self-financing capacity (CAF)',
    text: 'What the activity yields once what is neither paid nor received is taken off the result. It serves to repay loans and to invest.',
  },
  bilan: {
    name: 'Balance sheet',
    text: 'A picture of what the structure owns and what it owes, on one date. Both sides are always equal.',
  },
  incomeStatement: {
    name: 'Income statement',
    text: 'The film of a fiscal year: all income and all costs, and what is left of them.',
  },
  fundingPlan: {
    name: 'Funding plan',
    text: 'The lasting needs of each year (purchases, repayments) against the lasting resources (contributions, loans, self-financing).',
  },
  exercice: {
    name: 'Fiscal year (exercice)',
    text: 'The accounting year, often January to December, at times September to August. Accounts stop at its closing.',
  },
  doubleEntry: {
    name: 'Double entry',
    text: 'Each sum is written twice, where it comes from and where it goes. That is why a balance sheet always balances.',
  },
  planComptable: {
    name: 'Chart of accounts (plan comptable)',
    text: 'The numbered list of accounts where each entry is put. That of associations completes the general one; some numbers change with the fiscal year.',
  },
  fec: {
    name: 'FEC (accounting entries file)',
    text: 'The file of all entries of a fiscal year, which any accounting program can produce. Alliage uses it to start from last year.',
  },
  commissaireAuxComptes: {
    name: 'Statutory auditor (commissaire aux comptes)',
    text: 'An independent professional who checks the accounts. The law requires one, notably from a certain total of grants or gifts.',
  },
  etp: {
    name: 'Full-time equivalent (FTE)',
    text: 'A way to count employees: a person working half time counts for half a full-time job.',
  },
  smic: {
    name: 'SMIC (minimum wage)',
    text: 'The legal minimum wage in France, revised at least once a year. It also serves as a yardstick to value an hour of volunteering.',
  },
  cotisationsPatronales: {
    name: 'Employer’s contributions',
    text: 'What the employer pays on top of the gross wage: pension, health, unemployment. It is often forgotten in a first budget.',
  },
  taxeSurLesSalaires: {
    name: 'Payroll tax (taxe sur les salaires)',
    text: 'A tax on wages paid by employers who are not subject to VAT. Associations are entitled to a reduction.',
  },
  tva: {
    name: 'VAT (TVA)',
    text: 'The tax added to a price, collected for the State. A structure that is not subject to it does not recover it on what it buys.',
  },
} as const
