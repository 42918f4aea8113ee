import type { Messages } from '../fr/messages.ts'

export const poles: Messages['poles'] = {
  title: 'Three poles',
  description: 'Where resources come from: what is sold, what public bodies share out, what people give.',
  market: 'Market',
  redistribution: 'Redistribution',
  reciprocity: 'Reciprocity',
  inKind: 'Contributions in kind',
  withInKind: 'With gifts in kind',
  withoutInKind: 'Without gifts in kind',
  plotTitle: 'The path from year to year',
  howToRead:
    'A point near a corner: nearly all comes from that pole. In the middle: a third of each. The large point is the last year. Dues without counterpart, gifts, patronage and foundations count as reciprocity; sales, sponsorship and dues with a counterpart as market. Reversals and other income belong to no pole.',
  shares: 'Shares',
  pole: 'Pole',
  tableTitle: 'The three poles by fiscal year',
  financingTitle: 'What the organisation stands on',
  financingNote: 'A stock at the end of the year, apart from the income of the year: a loan is no income.',
  financing: {
    ownFunds: 'Own funds',
    otherOwnFunds: 'Other own funds',
    restrictedFunds: 'Restricted funds',
    financialDebts: 'Loans',
    partnersAccounts: 'Current accounts',
    shortTermCredit: 'Short-term advances',
  },
  spoken: '{{scenario}}, {{year}}: market {{market}}, redistribution {{redistribution}}, reciprocity {{reciprocity}}.',
  nothingIn: '{{scenario}}: no resources.',
  emptyTitle: 'No resources yet',
  emptyText: 'As soon as the plan has resources, this triangle shows their mix, year by year and scenario by scenario.',
}
