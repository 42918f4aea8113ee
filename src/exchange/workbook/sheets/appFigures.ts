import type { Book } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { changedState } from './checksSheet.ts'

/** The row under the purpose of a sheet whose figures are those of the app. */
export const COMPUTED_ROW = 2

/** Says when the figures of a sheet were computed, and whether the assumptions they rest on have changed since. */
export function writeComputed(
  book: Book,
  writer: SheetWriter,
  scenarios: readonly BookScenario[],
  stateColumn: number,
): void {
  const { words, options } = book
  const text = words.fill(words.text.deciding.computed, { app: words.appName, day: words.day(options.date) })
  writer.put(COMPUTED_ROW, 0, text, 'subtitle')
  writer.compute(COMPUTED_ROW, stateColumn, changedState(book, scenarios), 'state')
}
