import type { Messages } from '../fr/messages.ts'

/** The financial statements. */
export const statements: Messages['statements'] = {
  title: 'Financial statements',
  description: 'Click a figure to know where it comes from.',
  tabs: {
    income: 'Income statement',
    balance: 'Balance sheet',
    cashFlow: 'Cash flows',
    voluntary: 'Contributions in kind',
    cash: 'Cash plan',
    funding: 'Funding plan',
    loans: 'Loans',
    funds: 'Restricted funds',
    grantForm: 'Grant form',
    actions: 'Budget by action',
  },
  groups: {
    accounts: 'Annual accounts',
    treasury: 'Cash and funding',
    funders: 'For funders',
  },
  chooseGroup: 'What to read',
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
    voluntaryTies: 'Check passed: voluntary contributions balance every month.',
    balanceSheetBalances: 'Check passed: assets equal liabilities every month.',
    cashTies: 'Check passed: cash equals account 512 every month.',
    fundingTies: 'Check passed: the change equals that of cash.',
    cashFlowTies: 'Check passed: flows explain the receipts and payments of every month.',
    grantFormTies: 'Check passed: charges equal income every fiscal year.',
    actionsTie: 'Check passed: actions and the rest give the result of the plan.',
  },
  notes: { grantForm: 'Amounts in whole euros, as the form asks; click for the exact amount.' },
  empty: {
    plan: {
      title: 'No figure to present yet',
      text: 'Income statement, balance sheet, cash and funding plan fill themselves and tie together. Add a resource or a cost: each figure will be explained with one click.',
    },
    voluntary: {
      title: 'No contribution in kind',
      text: 'Volunteering, lent premises and gifts in kind are added in Resources, family “Non-monetary contributions”. They show here by nature, on both sides.',
    },
    loans: {
      title: 'No loan',
      text: 'The schedule of each loan, advance or repayable contribution is read here: what is owed, interest, capital. Add one in Resources, family “Solidarity finance”.',
    },
    funds: {
      title: 'No restricted fund',
      text: 'When a resource is given for a project and is not all spent at closing, the rest goes to a restricted fund. Choose “restricted” on a grant, or type those of the opening.',
    },
    actions: {
      title: 'No budget by action yet',
      text: 'Create your actions, then say on each line what share is theirs. What none bears alone is shared among them, and you read here the full cost and the coverage rate.',
    },
  },
  checkBroken: 'This statement does not balance from {{month}} on: its figures cannot be relied upon.',
  seeCheck: 'See the gap',
}
