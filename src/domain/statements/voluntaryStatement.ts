import { rowRef } from '../calc/expression.ts'
import type { SheetBuilder } from '../calc/sheet.ts'
import type { VoluntaryPlace } from '../ledger/chart.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Posting } from './posting.ts'
import { numbersAt, statementRowId, writeStatement } from './statement.ts'
import type { Statement } from './statement.ts'

/**
 * Statement of voluntary contributions in kind (DOMAIN 1.2, class 8): what is given by nature (87), each with the lines
 * that bring it, and what becomes of it (86). It shows rows of the ledger and of the lines; it adds none.
 */
export function voluntaryStatement(sheet: SheetBuilder, ledger: Ledger, postings: readonly Posting[]): Statement {
  const writer = writeStatement(sheet, 'voluntary', 'flow')
  const write = (place: VoluntaryPlace, linesOf: (account: string) => readonly Posting[]) => {
    const numbers = numbersAt(ledger, place)
    if (numbers.length === 0) return
    writer.heading(`${place}Heading`)
    for (const number of numbers) {
      writer.show(number, ledger.movement(number))
      for (const { line, row } of linesOf(number)) {
        writer.show(row, rowRef(row), { level: 2, words: 'voluntary.ofLine', about: { line } })
      }
    }
    writer.show(place, rowRef(statementRowId('income', place)), { style: 'total', level: 0, words: `income.${place}` })
  }
  write('voluntaryResources', (account) => postings.filter(({ credit }) => credit === account))
  write('voluntaryCharges', () => [])
  return writer.finish()
}
