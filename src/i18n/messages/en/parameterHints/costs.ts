/** What to know to type costs, staff, investments and taxes. */
export const costParameterHints = {
  fte: 'A half-time job counts 0.5. A year without anyone: 0.',
  headcount: 'Used to find the average gross pay of one person, to which the bands of the tax apply.',
  monthlyGross: 'The gross pay of the first fiscal year; it then follows the wage growth of the plan.',
  hiredMonth: 'Before the plan if the job already exists.',
  leavingShare: 'Precarity bonus, severance pay: a share of the gross wages paid within the plan.',
  exemptShare: 'SCIC: share put into indivisible reserves (CGI, article 209, VIII). Otherwise 0.',
  pastLosses: 'They are set off against the profits of the plan, without a ceiling here.',
  stockMonths: 'In months of the year’s purchases of goods (account 607).',
  share2: 'The first component takes what the others leave.',
  landShare: 'Land is not depreciated.',
} as const
