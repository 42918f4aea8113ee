/** What an account is for the statements: which side it stands on and where it is read. */
export interface Account {
  readonly number: string
  /** Assets and charges grow by debit, the rest by credit. */
  readonly side: 'debit' | 'credit'
  /** Its place: balance-sheet line, income-statement line, or voluntary contributions. */
  readonly place: BalancePlace | IncomePlace | VoluntaryPlace
}

export type BalancePlace =
  | 'fixedAssets'
  | 'depreciation'
  | 'receivables'
  | 'cash'
  | 'fundsWithoutReprise'
  | 'fundsWithReprise'
  | 'capital'
  | 'reserves'
  | 'retained'
  | 'investmentGrants'
  | 'provisions'
  | 'financialDebts'
  | 'accruedInterest'
  | 'suppliers'
  | 'socialDebts'
  | 'otherDebts'

export type IncomePlace =
  | 'dues'
  | 'goodsSold'
  | 'servicesSold'
  | 'ancillaryIncome'
  | 'grants'
  | 'investmentGrantShare'
  | 'manualGifts'
  | 'patronage'
  | 'contributionsReceived'
  | 'reversals'
  | 'otherIncome'
  | 'purchases'
  | 'externalCharges'
  | 'taxes'
  | 'wages'
  | 'socialCharges'
  | 'depreciationCharge'
  | 'provisionCharge'
  | 'otherCharges'
  | 'financialCharges'

export type VoluntaryPlace = 'voluntaryCharges' | 'voluntaryResources'

function group<const Number extends string>(
  place: Account['place'],
  side: Account['side'],
  numbers: readonly Number[],
): readonly (Account & { readonly number: Number })[] {
  return numbers.map((number) => ({ number, side, place }))
}

const accounts = [
  ...group('capital', 'credit', ['1013']),
  ...group('fundsWithoutReprise', 'credit', ['1024']),
  ...group('fundsWithReprise', 'credit', ['1034']),
  ...group('reserves', 'credit', ['1061', '1063', '1068']),
  ...group('retained', 'credit', ['110']),
  ...group('investmentGrants', 'credit', ['131', '139']),
  ...group('provisions', 'credit', ['15']),
  ...group('financialDebts', 'credit', ['1631', '164', '168']),
  ...group('accruedInterest', 'credit', ['1638', '1648', '1688']),
  ...group('fixedAssets', 'debit', ['20', '21']),
  ...group('depreciation', 'credit', ['28']),
  ...group('suppliers', 'credit', ['401', '404']),
  ...group('receivables', 'debit', ['411', '4411', '4417', '4687']),
  ...group('socialDebts', 'credit', ['421', '431']),
  ...group('otherDebts', 'credit', ['44', '467', '487']),
  ...group('cash', 'debit', ['512']),
  ...group('purchases', 'debit', ['606', '607']),
  ...group('externalCharges', 'debit', ['613', '615', '616', '622', '623', '625', '626', '627']),
  ...group('taxes', 'debit', ['63']),
  ...group('wages', 'debit', ['641']),
  ...group('socialCharges', 'debit', ['645']),
  ...group('otherCharges', 'debit', ['65']),
  ...group('financialCharges', 'debit', ['6611']),
  ...group('depreciationCharge', 'debit', ['6811']),
  ...group('provisionCharge', 'debit', ['6815']),
  ...group('goodsSold', 'credit', ['707']),
  ...group('servicesSold', 'credit', ['706']),
  ...group('ancillaryIncome', 'credit', ['708']),
  ...group('grants', 'credit', ['741']),
  ...group('investmentGrantShare', 'credit', ['747', '777']),
  ...group('manualGifts', 'credit', ['75411']),
  ...group('patronage', 'credit', ['7542']),
  ...group('contributionsReceived', 'credit', ['7551']),
  ...group('dues', 'credit', ['756']),
  ...group('otherIncome', 'credit', ['758']),
  ...group('reversals', 'credit', ['781']),
  ...group('voluntaryCharges', 'debit', ['860', '861', '862', '864']),
  ...group('voluntaryResources', 'credit', ['870', '871', '875']),
]

/** The accounts that the app posts to (PCG, ANC 2018-06 and 2022-06), in the order of the chart. */
export const chart: readonly Account[] = accounts
export type AccountNumber = (typeof accounts)[number]['number']

/** Accounts by number. */
export const accountByNumber: ReadonlyMap<string, Account> = new Map(chart.map((account) => [account.number, account]))

/** The account of a number; one that is not in the chart is a bug and throws. */
export function accountOf(number: string): Account {
  const found = accountByNumber.get(number)
  if (!found) throw new Error(`no such account in the chart: ${number}`)
  return found
}

/** Classes 1 to 5 stand on the balance sheet. */
export function isBalanceAccount(account: Account): boolean {
  return account.number < '6'
}
