import type { RowDefinition } from '../../domain/calc/sheet.ts'
import type { Line } from '../../domain/plan/plan.ts'
import type { Book } from './book.ts'

/** A grant with the ids of the rows that award it and of those that pay it. */
export interface TrackedGrant {
  readonly line: Line
  readonly awarded: readonly string[]
  readonly received: readonly string[]
}

/** The lines that have a repayment schedule. */
export function loansOf(book: Book): readonly Line[] {
  return book.plan.lines.filter(({ id }) => hasRow(book, id, 'closingBalance') && hasRow(book, id, 'lastPayment'))
}

/** The lines whose money may be kept for a project: what is set aside and used stands in a fund of the line. */
export function restrictedFundsOf(book: Book): readonly Line[] {
  return book.plan.lines.filter(({ id }) => hasRow(book, id, 'fundClosing'))
}

function hasRow({ sheet }: Book, lineId: string, code: string): boolean {
  return sheet.index.byId.has(`${lineId}.${code}`)
}

/** The lines whose award stands as a receivable from a public body (441) until it is paid. */
export function grantsOf(book: Book): readonly TrackedGrant[] {
  const rowsOf = new Map<string, RowDefinition[]>()
  for (const row of book.sheet.rows) {
    const { line = '' } = row.label
    const rows = rowsOf.get(line)
    if (rows) rows.push(row)
    else rowsOf.set(line, [row])
  }
  return book.plan.lines
    .map((line) => {
      const rows = rowsOf.get(line.id) ?? []
      const awarded = rows.filter((row) => isGrantReceivable(row.tags?.debit)).map(({ id }) => id)
      const received = rows.filter((row) => isGrantReceivable(row.tags?.credit)).map(({ id }) => id)
      return { line, awarded, received }
    })
    .filter(({ awarded }) => awarded.length > 0)
}

function isGrantReceivable(account: string | undefined): boolean {
  return account?.startsWith('441') === true
}
