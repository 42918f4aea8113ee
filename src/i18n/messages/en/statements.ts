import type { Messages } from '../fr/messages.ts'

/** The financial statements. */
export const statements: Messages['statements'] = {
  title: 'Financial statements',
  description: 'Click a figure to know where it comes from.',
  tabs: {
    income: 'Income statement',
    balance: 'Balance sheet',
    cash: 'Cash plan',
    funding: 'Funding plan',
  },
  choose: 'Statement shown',
  view: 'Columns',
  views: { year: 'By year', month: 'By month' },
  year: 'Fiscal year',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  hideEmpty: 'Hide empty lines',
  line: 'Item',
  opening: 'Opening',
  checkHolds: {
    income: 'Check passed: voluntary contributions balance every month.',
    balance: 'Check passed: assets equal liabilities every month.',
    cash: 'Check passed: cash equals account 512 every month.',
    funding: 'Check passed: the change equals that of the cash.',
  },
  checkBroken: 'This statement does not balance from {{month}} on: its figures cannot be relied upon.',
  seeCheck: 'See the gap',
}
