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
  | 'inventories'
  | 'receivables'
  | 'prepaid'
  | 'cash'
  | 'fundsWithoutReprise'
  | 'fundsWithReprise'
  | 'capital'
  | 'reserves'
  | 'retained'
  | 'investmentGrants'
  | 'otherOwnFunds'
  | 'restrictedFunds'
  | 'provisions'
  | 'financialDebts'
  | 'accruedInterest'
  | 'partnersAccounts'
  | 'shortTermCredit'
  | 'suppliers'
  | 'taxDebts'
  | 'socialDebts'
  | 'otherDebts'
  | 'deferredIncome'

export type IncomePlace =
  | 'dues'
  | 'goodsSold'
  | 'servicesSold'
  | 'ancillaryIncome'
  | 'statutoryFunding'
  | 'grants'
  | 'investmentGrantShare'
  | 'manualGifts'
  | 'patronage'
  | 'bequests'
  | 'contributionsReceived'
  | 'reversals'
  | 'restrictedFundsUsed'
  | 'otherIncome'
  | 'purchases'
  | 'stockVariation'
  | 'externalCharges'
  | 'grantsPaid'
  | 'taxes'
  | 'wages'
  | 'socialCharges'
  | 'depreciationCharge'
  | 'provisionCharge'
  | 'restrictedFundsSetAside'
  | 'otherCharges'
  | 'financialIncome'
  | 'financialCharges'
  | 'exceptionalIncome'
  | 'exceptionalCharges'
  | 'employeeShare'
  | 'corporateTax'

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
  ...group('otherOwnFunds', 'credit', ['16711', '1673', '1674']),
  ...group('provisions', 'credit', ['15']),
  ...group('restrictedFunds', 'credit', ['191', '194', '195', '196']),
  ...group('financialDebts', 'credit', ['163', '1631', '164', '165', '1671', '1675', '168', '1682']),
  ...group('accruedInterest', 'credit', ['1638', '1648', '1688']),
  ...group('partnersAccounts', 'credit', ['455']),
  ...group('shortTermCredit', 'credit', ['519']),
  ...group('fixedAssets', 'debit', ['20', '21', '27']),
  ...group('depreciation', 'credit', ['28']),
  ...group('inventories', 'debit', ['37']),
  ...group('suppliers', 'credit', ['401', '404']),
  ...group('receivables', 'debit', ['411', '4411', '4417', '462', '4687']),
  ...group('socialDebts', 'credit', ['421', '431']),
  ...group('taxDebts', 'credit', ['444', '4455', '4456', '4457', '447']),
  ...group('otherDebts', 'credit', ['4191', '44', '4567', '457', '467']),
  ...group('prepaid', 'debit', ['486']),
  ...group('deferredIncome', 'credit', ['487']),
  ...group('cash', 'debit', ['512']),
  ...group('stockVariation', 'debit', ['603']),
  ...group('purchases', 'debit', ['607']),
  ...group('externalCharges', 'debit', ['606', '611', '613', '615', '616', '622', '623', '625', '626', '627', '628']),
  ...group('taxes', 'debit', ['63', '6311']),
  ...group('wages', 'debit', ['641']),
  ...group('socialCharges', 'debit', ['645', '648']),
  ...group('otherCharges', 'debit', ['65', '652', '657']),
  ...group('grantsPaid', 'debit', ['6571']),
  ...group('financialCharges', 'debit', ['6611', '6615', '6616']),
  ...group('exceptionalCharges', 'debit', ['67', '675']),
  ...group('depreciationCharge', 'debit', ['6811']),
  ...group('provisionCharge', 'debit', ['6815']),
  ...group('restrictedFundsSetAside', 'debit', ['6891', '6894', '6895', '6896']),
  ...group('employeeShare', 'debit', ['691']),
  ...group('corporateTax', 'debit', ['695']),
  ...group('goodsSold', 'credit', ['707']),
  ...group('servicesSold', 'credit', ['706', '7063']),
  ...group('ancillaryIncome', 'credit', ['708']),
  ...group('statutoryFunding', 'credit', ['73']),
  ...group('grants', 'credit', ['741', '742']),
  ...group('investmentGrantShare', 'credit', ['747', '777']),
  ...group('manualGifts', 'credit', ['75411', '75412']),
  ...group('patronage', 'credit', ['7542']),
  ...group('bequests', 'credit', ['7543']),
  ...group('contributionsReceived', 'credit', ['7551']),
  ...group('dues', 'credit', ['756', '7561', '7562']),
  ...group('otherIncome', 'credit', ['757', '758']),
  ...group('financialIncome', 'credit', ['76']),
  ...group('exceptionalIncome', 'credit', ['77', '775']),
  ...group('reversals', 'credit', ['781']),
  ...group('restrictedFundsUsed', 'credit', ['7891', '7894', '7895', '7896']),
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
