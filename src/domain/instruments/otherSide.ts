import type { CashCategory, LineRow, LineScope } from '../plan/lineKind.ts'

/** How the postings of one party read in the books of the other: accounts and lines of the cash plan, by those of the first. */
export interface OtherSide {
  readonly accounts: Readonly<Record<string, string>>
  readonly cash: Partial<Readonly<Record<CashCategory, CashCategory>>>
  /** The rows that are what the line brings to the other party. */
  readonly brings: readonly string[]
  /** Structural choices that the other party does not have, as they stand for it. */
  readonly choices?: Readonly<Record<string, string>>
}

/** The bank is the same account for both. */
const BANK = '512'

/**
 * The scope in which one party's rows are laid as the other party books them: what the one debits the other credits, in the account
 * that answers it. A contract between two structures is so written once.
 */
export function otherSide(scope: LineScope, side: OtherSide): LineScope {
  const accountOf = (account: LineRow['debit']): string | undefined => {
    if (account === undefined || account === BANK) return account
    const answered = typeof account === 'string' ? side.accounts[account] : undefined
    if (answered === undefined) throw new Error(`nothing answers the account ${JSON.stringify(account)}`)
    return answered
  }
  return {
    ...scope,
    choice: (id) => side.choices?.[id] ?? scope.choice(id),
    row(code, { debit, credit, cash, brings: _brings, ...row }) {
      const [debited, credited] = [accountOf(credit), accountOf(debit)]
      const category = cash === undefined ? undefined : side.cash[cash]
      if (cash !== undefined && category === undefined) throw new Error(`nothing answers the cash of ${cash}`)
      return scope.row(code, {
        ...row,
        ...(debited === undefined ? {} : { debit: debited }),
        ...(credited === undefined ? {} : { credit: credited }),
        ...(category === undefined ? {} : { cash: category }),
        ...(side.brings.includes(code) ? { brings: true } : {}),
      })
    },
    opening(account, amount) {
      const answered = accountOf(account)
      if (answered !== undefined) scope.opening(answered, amount)
    },
  }
}
