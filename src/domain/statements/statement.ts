import type { Operand, RowOperand, Unit } from '../calc/expression.ts'
import type { RowKind, SheetBuilder } from '../calc/sheet.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** How a line of a statement stands out. */
export type LineStyle = 'heading' | 'line' | 'subtotal' | 'total' | 'check'

/** A line of a statement: a row of the sheet, or a heading without one. */
export interface StatementLine {
  readonly code: string
  readonly row: string | null
  readonly style: LineStyle
  readonly level: 0 | 1 | 2
}

export const statementIds = ['income', 'balance', 'cash', 'funding'] as const
export type StatementId = (typeof statementIds)[number]

/** A statement: its lines in order, read off the ledger. */
export interface Statement {
  readonly id: StatementId
  readonly lines: readonly StatementLine[]
}

/** The id of a statement's row. */
export function statementRowId(statement: StatementId, code: string): string {
  return `${statement}.${code}`
}

/** Writes the lines of a statement as rows of the sheet, in order. */
export interface StatementWriter {
  heading(code: string, level?: 0 | 1): void
  line(code: string, formula: Operand, options?: LineOptions): RowOperand
  finish(): Statement
}

export interface LineOptions {
  readonly style?: LineStyle
  readonly level?: 0 | 1 | 2
  readonly kind?: RowKind
  readonly unit?: Unit
  /** What the row's tagged sum looks for. */
  readonly key?: string
  /** The row serves other lines and is not shown in the statement. */
  readonly hidden?: boolean
}

/** Starts a statement whose rows are of a kind unless said otherwise. */
export function writeStatement(sheet: SheetBuilder, id: StatementId, kind: RowKind): StatementWriter {
  const lines: StatementLine[] = []
  return {
    heading(code, level = 0) {
      lines.push({ code, row: null, style: 'heading', level })
    },
    line(code, formula, options = {}) {
      const row = sheet.row({
        id: statementRowId(id, code),
        label: { code: `${id}.${code}` },
        unit: options.unit ?? 'cents',
        kind: options.kind ?? kind,
        formula,
        section: id,
        ...(options.key === undefined ? {} : { key: options.key }),
      })
      if (!options.hidden) lines.push({ code, row: row.id, style: options.style ?? 'line', level: options.level ?? 1 })
      return row
    },
    finish: () => ({ id, lines }),
  }
}

/** The accounts of the ledger that stand at one of these places. */
export function numbersAt(ledger: Ledger, ...places: readonly string[]): readonly string[] {
  return ledger.accounts.filter((account) => places.includes(account.place)).map((account) => account.number)
}
