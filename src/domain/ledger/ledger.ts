import type { Operand, RowOperand } from '../calc/expression.ts'
import { constant, rowRef, tagged } from '../calc/expression.ts'
import { add, cumulate, previous, subtract } from '../calc/formulas.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import { chart, isBalanceAccount } from './chart.ts'
import type { Account } from './chart.ts'

/** The codes of the rows that each account has. */
export const accountRowCodes = [
  'accountOpening',
  'accountDebits',
  'accountCredits',
  'accountBalance',
  'accountMovement',
] as const
export type AccountRowCode = (typeof accountRowCodes)[number]

/** The accounts that a plan uses, with the rows of each. */
export interface Ledger {
  readonly accounts: readonly Account[]
  /** What an account stands at, positive on its own side. Balance accounts only. */
  balance(number: string): RowOperand
  /** What an account moved by in the month, positive on its own side. */
  movement(number: string): RowOperand
  debits(number: string): RowOperand
  credits(number: string): RowOperand
}

/** The id of a row of an account. */
export function accountRowId(number: string, code: AccountRowCode): string {
  return `ledger.${number}.${code}`
}

/**
 * Sums the postings by account: what was debited and credited in the month, and for balance accounts a corkscrew
 * (opening + movement = closing). `openings` gives what each account opens with, positive on its own side.
 */
export function buildLedger(
  sheet: SheetBuilder,
  used: ReadonlySet<string>,
  openings: ReadonlyMap<string, readonly Operand[]>,
): Ledger {
  const accounts = chart.filter((account) => used.has(account.number) || openings.has(account.number))
  for (const account of accounts) addAccount(sheet, account, openings.get(account.number) ?? [])
  const ref = (code: AccountRowCode) => (number: string) => rowRef(accountRowId(number, code))
  return {
    accounts,
    balance: ref('accountBalance'),
    movement: ref('accountMovement'),
    debits: ref('accountDebits'),
    credits: ref('accountCredits'),
  }
}

function addAccount(sheet: SheetBuilder, account: Account, openings: readonly Operand[]): void {
  const { number, side } = account
  const row = (code: AccountRowCode, kind: 'flow' | 'stock' | 'constant', formula: Operand, key?: string) =>
    sheet.row({
      id: accountRowId(number, code),
      label: { code, account: number },
      unit: 'cents',
      kind,
      formula,
      section: 'ledger',
      ...(key === undefined ? {} : { key }),
    })
  const debits = row('accountDebits', 'flow', tagged('debit', number), number)
  const credits = row('accountCredits', 'flow', tagged('credit', number), number)
  const [plus, minus] = side === 'debit' ? [debits, credits] : [credits, debits]
  row('accountMovement', 'flow', subtract(plus, minus))
  if (!isBalanceAccount(account)) return
  const opening = openings.length === 0 ? constant(0) : openings.length === 1 ? openings[0]! : add(...openings)
  const closing = rowRef(accountRowId(number, 'accountBalance'))
  row('accountOpening', 'stock', previous(closing, opening))
  row('accountBalance', 'stock', cumulate(opening, plus, minus))
}
