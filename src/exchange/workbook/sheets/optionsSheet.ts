import { optionsByEvents } from '../../../domain/analysis/optionsByEvents.ts'
import type { Outcome } from '../../../domain/analysis/outcome.ts'
import { brokenCovenants, judge } from '../../../domain/analysis/regret.ts'
import type { Book } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress, onSheet } from '../cellAddress.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { monthFormat, toWorkbook, WHOLE_AMOUNT_FORMAT, WHOLE_FORMAT } from '../unitFormats.ts'
import { COMPUTED_ROW, writeComputed } from './appFigures.ts'
import { planMeasureFigure } from './comparisonSheet.ts'

const HEADER_ROW = COMPUTED_ROW + 2
const NOTHING = 2
const COLUMN_WIDTH = 17
const measures = ['lowestCash', 'lowestMonth', 'totalResult', 'broken'] as const

/** Choices by events: live when nothing happens, the app's figures under each event, and the judgement in words. */
export function optionsSheet(book: Book): readonly BuiltSheet[] {
  const { words, plan, model } = book
  const { text } = words
  const name = book.sheetName.options
  const choices = book.scenarios.filter(({ id }) => plan.scenarios.find((one) => one.id === id)?.kind === 'choice')
  const isEmpty = plan.events.length === 0
  const writer = openSheet(name, text.titles.options, isEmpty ? text.deciding.noEvents : text.purposes.options)
  writer.width(0, 34)
  writer.width(1, 26)
  if (!isEmpty && choices.length > 0) {
    writeComputed(book, writer, choices, NOTHING + 1)
    const table = optionsByEvents(
      model,
      choices.map(({ id }) => id),
      plan.events,
    )
    const headings = [
      text.deciding.ofScenario,
      text.deciding.measure,
      words.t('events.nothing'),
      ...plan.events.map((one) => one.name),
    ]
    headings.forEach((heading, column) => {
      writer.put(HEADER_ROW, column, heading, column < NOTHING ? 'headerLeft' : 'header')
      if (column >= NOTHING) writer.width(column, COLUMN_WIDTH)
    })
    writer.height(HEADER_ROW, rowHeight(headings.slice(NOTHING).map((heading) => [heading, COLUMN_WIDTH - 3] as const)))
    choices.forEach((scenario, i) =>
      writeChoice(book, writer, scenario, HEADER_ROW + 1 + i * measures.length, table.cells[i]!),
    )
    writeJudgement(book, writer, table, HEADER_ROW + 2 + choices.length * measures.length)
    writer.freeze(HEADER_ROW + 1, NOTHING)
  }
  const repeatedRows = `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`
  return [closeSheet(book, writer, name, { orientation: 'landscape', repeatedRows, repeatedColumns: '$A:$B' })]
}

function writeChoice(
  book: Book,
  writer: SheetWriter,
  scenario: BookScenario,
  first: number,
  outcomes: readonly Outcome[],
): void {
  const { text } = book.words
  const formats = [WHOLE_AMOUNT_FORMAT, monthFormat(text.format), WHOLE_AMOUNT_FORMAT, WHOLE_FORMAT]
  measures.forEach((measure, m) => {
    const row = first + m
    writer.put(row, 0, m === 0 ? scenario.title : '', 'label')
    writer.put(row, 1, text.deciding[measure], 'labelPlain')
    outcomes.forEach((outcome, column) => {
      const value = figureOf(outcome, measure)
      if (column === 0 && measure !== 'broken') {
        const at = book.comparison.columns.firstScenario + scenario.position
        const { formula } =
          measure === 'lowestMonth'
            ? { formula: onSheet(book.sheetName.comparison, cellAddress(book.comparison.planRow.lowestMonth, at)) }
            : planMeasureFigure(book, scenario, measure)
        writer.compute(row, NOTHING, { formula, value }, 'link', formats[m])
      } else writer.put(row, NOTHING + column, value, 'formula', formats[m])
    })
  })
}

function figureOf(outcome: Outcome, measure: (typeof measures)[number]) {
  switch (measure) {
    case 'lowestCash':
      return toWorkbook(outcome.lowestCash, 'cents')
    case 'lowestMonth':
      return toWorkbook(outcome.lowestCashMonth, 'month')
    case 'totalResult':
      return toWorkbook(outcome.totalResult, 'cents')
    case 'broken':
      return brokenCovenants(outcome)
  }
}

function writeJudgement(book: Book, writer: SheetWriter, table: ReturnType<typeof optionsByEvents>, row: number): void {
  const judgement = judge(table, 'lowestCash')
  if (!judgement) return
  const { text, fill, format, t } = book.words
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => book.scenarios.find((one) => one.id === id)?.title ?? '').join(', ')
  const { mostRobust, leastRegret } = judgement
  const all = table.events.length + 1
  const { held } = mostRobust
  const names = namesOf(mostRobust.options)
  if (table.options.length === 1) {
    writer.put(row, 0, t('events.verdict.onlyOne', { name: names, held, all }), 'quiet')
    return
  }
  const robust = held === 0 ? t('events.verdict.robustNone') : fill(text.deciding.robust, { names, held, all })
  writer.put(row, 0, robust, 'quiet')
  const regret = { names: namesOf(leastRegret.options), regret: format.money(leastRegret.regret) }
  writer.put(row + 1, 0, fill(text.deciding.regret, regret), 'quiet')
}
