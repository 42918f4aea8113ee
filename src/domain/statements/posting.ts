/** A posted row of a line, as statements read it: the accounts that it debits and credits in some year. */
export interface Posting {
  readonly line: string
  readonly row: string
  readonly debit?: string
  readonly credit?: string
  /** The line of the cash plan. */
  readonly cash?: string
  /** The line of the grant form at which its funder stands. */
  readonly grantor?: string
}
