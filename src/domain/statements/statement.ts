import type { Operand, RowOperand, Unit } from '../calc/expression.ts'
import type { RowKind, RowLabel, SheetBuilder } from '../calc/sheet.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** How a line of a statement stands out. */
export type LineStyle = 'heading' | 'line' | 'subtotal' | 'total'

/** A line of a statement: a row of the sheet, or a heading without one. */
export interface StatementLine {
  readonly code: string
  /** What it is called; a line or a name in it is said besides. */
  readonly label: RowLabel
  readonly row: string | null
  readonly style: LineStyle
  readonly level: 0 | 1 | 2
  /** The codes of the lines that it adds up, where the statement is rounded to whole euros. */
  readonly sumOf?: readonly string[]
}

export const statementIds = [
  'income',
  'balance',
  'cashFlow',
  'voluntary',
  'cash',
  'funding',
  'loans',
  'funds',
  'grantForm',
  'actions',
] as const
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
  heading(code: string, options?: HeadingOptions): void
  /** Adds a row and a line that shows it. */
  line(code: string, formula: Operand, options?: LineOptions): RowOperand
  /** Adds a line that shows a row which stands elsewhere in the sheet. */
  show(code: string, row: RowOperand, options?: ShownOptions): RowOperand
  finish(): Statement
}

interface HeadingOptions {
  readonly level?: 0 | 1
  readonly about?: Omit<RowLabel, 'code'>
  readonly words?: string
}

interface ShownOptions {
  readonly style?: LineStyle
  readonly level?: 0 | 1 | 2
  /** The line of the plan, the account or the name that it is about. */
  readonly about?: Omit<RowLabel, 'code'>
  readonly sumOf?: readonly string[]
  /** The code of its words, where they are not its own. */
  readonly words?: string
  /** The row serves other lines and is not shown in the statement. */
  readonly hidden?: boolean
}

interface LineOptions extends ShownOptions {
  readonly kind?: RowKind
  readonly unit?: Unit
  /** What the row's tagged sum looks for. */
  readonly key?: string
}

/** Starts a statement whose rows are of a kind unless said otherwise. */
export function writeStatement(sheet: SheetBuilder, id: StatementId, kind: RowKind): StatementWriter {
  const lines: StatementLine[] = []
  const labelOf = (code: string, { words, about }: ShownOptions): RowLabel => ({
    code: words ?? `${id}.${code}`,
    ...about,
  })
  const show = (code: string, row: RowOperand, options: ShownOptions = {}): RowOperand => {
    if (options.hidden) return row
    lines.push({
      code,
      label: labelOf(code, options),
      row: row.id,
      style: options.style ?? 'line',
      level: options.level ?? 1,
      ...(options.sumOf ? { sumOf: options.sumOf } : {}),
    })
    return row
  }
  return {
    show,
    heading(code, options = {}) {
      lines.push({ code, label: labelOf(code, options), row: null, style: 'heading', level: options.level ?? 0 })
    },
    line(code, formula, options = {}) {
      const row = sheet.row({
        id: statementRowId(id, code),
        label: labelOf(code, options),
        unit: options.unit ?? 'cents',
        kind: options.kind ?? kind,
        formula,
        section: id,
        ...(options.key === undefined ? {} : { key: options.key }),
      })
      return show(code, row, options)
    },
    finish: () => ({ id, lines }),
  }
}

/** The accounts of the ledger that stand at one of these places. */
export function numbersAt(ledger: Ledger, ...places: readonly string[]): readonly string[] {
  return ledger.accounts.filter((account) => places.includes(account.place)).map((account) => account.number)
}

/** Those of these accounts that the ledger has. */
export function numbersHeld(ledger: Ledger, ...numbers: readonly string[]): readonly string[] {
  return ledger.accounts.filter((account) => numbers.includes(account.number)).map((account) => account.number)
}
