import type { Statement, StatementLine } from '../../../domain/statements/statement.ts'
import type { Book } from '../book.ts'
import { cellAddress, onSheet } from '../cellAddress.ts'
import type { CellRole } from '../cellStyles.ts'
import type { SheetWriter } from '../sheetWriter.ts'

/** The row, counted from 0, in which the columns of a statement are named. */
export const STATEMENT_HEADER_ROW = 3

/** Says which scenario is shown, and leads to the cell in which it is chosen. */
export function writeShownScenario(book: Book, writer: SheetWriter, column: number): void {
  const { text } = book.words
  const formula = `"${text.shownScenario.replaceAll('"', '""')} "&${text.names.scenario}`
  writer.compute(2, 0, { formula, value: `${text.shownScenario} ${book.chosen.title}` }, 'labelPlain')
  const target = onSheet(book.sheetName.summary, cellAddress(SCENARIO_CELL.row, SCENARIO_CELL.column))
  writer.linkTo(2, column, text.changeScenario, target)
}

/** Where the scenario that all statements show is chosen, on the summary. */
export const SCENARIO_CELL = { row: 3, column: 1 } as const

/** Writes the lines of a statement under its header, one column a period; `write` fills the figures of a line. */
export function writeStatementRows(
  book: Book,
  statement: Statement,
  writer: SheetWriter,
  lastColumn: number,
  write: (rowId: string, row: number, role: CellRole) => void,
): number {
  statement.lines.forEach((line, i) => {
    const row = STATEMENT_HEADER_ROW + 1 + i
    const label = statementLabel(book, line)
    if (line.row === null) {
      writer.put(row, 0, label, 'heading')
      for (let column = 1; column <= lastColumn; column++) writer.shade(row, column, 'heading')
      return
    }
    writer.put(row, 0, label, labelRole(line))
    write(line.row, row, isStrong(line) ? 'linkStrong' : 'link')
  })
  return STATEMENT_HEADER_ROW + statement.lines.length
}

/** What a line of a statement is called: by its words, and by the line of the plan that it is about. */
export function statementLabel(book: Book, { label, style }: StatementLine): string {
  const line = book.plan.lines.find(({ id }) => id === label.line)
  if (!line) return book.words.row(label)
  return style === 'heading' ? line.name : `${book.words.row(label)} · ${line.name}`
}

function isStrong(line: StatementLine): boolean {
  return line.style === 'subtotal' || line.style === 'total'
}

function labelRole(line: StatementLine): CellRole {
  if (isStrong(line)) return 'labelStrong'
  return line.level === 2 ? 'labelIndented' : 'label'
}
