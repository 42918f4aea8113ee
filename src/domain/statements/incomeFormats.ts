import type { IncomePlace } from '../ledger/chart.ts'
import type { LegalForm } from '../plan/plan.ts'

/** An entry of an income statement: a place of the chart, a part of the one before told apart by account, or the turnover so far. */
export type IncomeEntry =
  IncomePlace | { readonly of: string; readonly words: string } | { readonly subtotal: 'turnover' }

/** The order in which operating income and charges are read, and how the last line is called. */
export interface IncomeFormat {
  readonly products: readonly IncomeEntry[]
  readonly charges: readonly IncomeEntry[]
  readonly result: 'result' | 'netResult'
}

const partsOfSales = { of: '7063', words: 'sponsorships' } as const
const partsOfDues = { of: '7562', words: 'duesWithCounterpart' } as const
const partsOfGifts = { of: '75412', words: 'expensesWaived' } as const

const charges: readonly IncomeEntry[] = [
  'purchases',
  'stockVariation',
  'externalCharges',
  'grantsPaid',
  'taxes',
  'wages',
  'socialCharges',
  'depreciationCharge',
  'provisionCharge',
  'restrictedFundsSetAside',
  'otherCharges',
]

/** Associations: dues and sales, then what third parties fund, by origin (ANC 2018-06 and 2022-06; DOMAIN 2.1). */
const association: IncomeFormat = {
  products: [
    'dues',
    partsOfDues,
    'goodsSold',
    'servicesSold',
    partsOfSales,
    'ancillaryIncome',
    'statutoryFunding',
    'grants',
    'investmentGrantShare',
    'manualGifts',
    partsOfGifts,
    'patronage',
    'bequests',
    'contributionsReceived',
    'reversals',
    'restrictedFundsUsed',
    'otherIncome',
  ],
  charges,
  result: 'result',
}

/** Companies (SCIC, SCOP): the turnover first, then grants, reversals and other income (PCG, statement by nature). */
const company: IncomeFormat = {
  products: [
    'goodsSold',
    'servicesSold',
    partsOfSales,
    'ancillaryIncome',
    { subtotal: 'turnover' },
    'statutoryFunding',
    'grants',
    'investmentGrantShare',
    'reversals',
    'dues',
    partsOfDues,
    'manualGifts',
    partsOfGifts,
    'patronage',
    'bequests',
    'contributionsReceived',
    'restrictedFundsUsed',
    'otherIncome',
  ],
  charges,
  result: 'netResult',
}

/** How the income statement of each legal form is laid out. */
export const incomeFormats: Readonly<Record<LegalForm, IncomeFormat>> = {
  association,
  scic: company,
  scop: company,
}
