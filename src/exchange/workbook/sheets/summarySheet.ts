import { familyRowId } from '../../../domain/model/compilePlan.ts'
import { families } from '../../../domain/plan/lineKind.ts'
import type { Book } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { areaAddress, cellAddress, onSheet } from '../cellAddress.ts'
import { planMeasures } from '../comparisonLayout.ts'
import type { PlanMeasure } from '../comparisonLayout.ts'
import type { Figure } from '../figure.ts'
import { numberOf } from '../figure.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { planMeasureFigure, planMeasureFormat } from './comparisonSheet.ts'
import { SCENARIO_CELL } from './statementRows.ts'
import { addCashChart, addFamilyChart, CHART_ROWS } from './summaryCharts.ts'

const DECISION_ROW = 6
const FIGURES_ROW = 9
const TABLE_ROW = 13
const LAST_COLUMN = 6
/** What the joined cells of a text hold on a line, in characters. */
const TEXT_WIDTH = 120
const keyMeasures = [
  'totalProducts',
  'totalResult',
  'lowestCash',
  'lowestMonth',
  'closingCash',
] as const satisfies readonly PlanMeasure[]

/** One page for the board: the decision asked, five figures, the scenarios, two charts. Nothing is computed here. */
export function summarySheet(book: Book): readonly BuiltSheet[] {
  const { words } = book
  const { text } = words
  const name = book.sheetName.summary
  const writer = openSheet(
    name,
    words.fill(text.titles.summary, { structure: book.plan.structure.name }),
    book.plan.name,
  )
  writeChoice(book, writer)
  writeDecision(book, writer)
  writeFigures(book, writer)
  const afterTable = writeScenarioTable(book, writer)
  const chartRow = afterTable + 2
  const hasCharts = book.options.format !== 'ods'
  const familyRow = hasCharts ? chartRow + CHART_ROWS + 2 : chartRow
  const familyLast = writeFamilies(book, writer, familyRow)
  if (hasCharts) {
    addFamilyChart(book, writer, chartRow, { headerRow: familyRow, firstRow: familyRow + 1, lastRow: familyLast })
    addCashChart(book, writer, chartRow)
  }
  writer.width(0, 34)
  const years = book.sheet.calendar.years.length
  for (let column = 1; column <= Math.max(LAST_COLUMN, years + 1); column++) writer.width(column, 16)
  const named = (nameOf: string, row: number) => ({
    name: nameOf,
    range: onSheet(name, cellAddress(row, SCENARIO_CELL.column, 'both')),
  })
  return [
    closeSheet(book, writer, name, { orientation: 'portrait', onePage: true }, [
      named(text.names.scenario, SCENARIO_CELL.row),
      named(text.names.scenarioNumber, SCENARIO_CELL.row + 1),
    ]),
  ]
}

/** The one cell in which the scenario of all statements is chosen, and its number. */
function writeChoice(book: Book, writer: SheetWriter): void {
  const { text } = book.words
  const { row, column } = SCENARIO_CELL
  const titles = scenarioTitles(book)
  writer.put(row, 0, text.shownScenario, 'labelPlain')
  writer.put(row, column, book.chosen.title, 'inputText')
  writer.put(row, column + 1, text.chooseHere, 'quiet')
  writer.put(row + 1, 0, text.scenarioNumber, 'quiet')
  const formula = `IFERROR(MATCH(${cellAddress(row, column)},${titles},0),1)`
  writer.compute(row + 1, column, { formula, value: book.chosen.position + 1 }, 'formula', '0')
  writer.validate({
    type: 'list',
    formula1: titles,
    range: cellAddress(row, column),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: text.validation.title,
    errorMessage: text.validation.scenario,
    showInputMessage: true,
    inputTitle: text.shownScenario,
    inputMessage: text.validation.scenario,
  })
}

/** The names of the scenarios, in the first column of the table below. */
function scenarioTitles(book: Book): string {
  const firstRow = TABLE_ROW + 1
  return areaAddress({ firstRow, firstColumn: 0, lastRow: firstRow + book.scenarios.length - 1, lastColumn: 0 })
}

function writeDecision(book: Book, writer: SheetWriter): void {
  const { text } = book.words
  heading(writer, DECISION_ROW, text.decision)
  const decision = book.plan.structure.purpose || text.decisionToWrite
  writer.put(DECISION_ROW + 1, 0, decision, 'inputText')
  for (let column = 1; column <= LAST_COLUMN; column++) writer.shade(DECISION_ROW + 1, column, 'inputText')
  writer.join(DECISION_ROW + 1, 0, LAST_COLUMN)
  writer.height(DECISION_ROW + 1, Math.max(30, rowHeight([[decision, TEXT_WIDTH]])))
}

function writeFigures(book: Book, writer: SheetWriter): void {
  const { text } = book.words
  heading(writer, FIGURES_ROW, text.keyFigures)
  keyMeasures.forEach((measure, i) => {
    writer.put(FIGURES_ROW + 1, i, text.measures[measure], 'text')
    writer.compute(FIGURES_ROW + 2, i, chosenMeasure(book, measure), 'figure', planMeasureFormat(book, measure))
  })
  writer.height(FIGURES_ROW + 1, 30)
  writer.height(FIGURES_ROW + 2, 24)
}

/** A whole-plan figure of the chosen scenario, from the comparison. */
function chosenMeasure(book: Book, measure: PlanMeasure): Figure {
  const { comparison: layout, scenarios, chosen } = book
  const row = layout.planRow[measure]
  const { firstScenario } = layout.columns
  const lastColumn = firstScenario + scenarios.length - 1
  const range = onSheet(
    book.sheetName.comparison,
    areaAddress({ firstRow: row, firstColumn: firstScenario, lastRow: row, lastColumn }),
  )
  const { value } = planMeasureFigure(book, chosen, measure)
  return { formula: `INDEX(${range},${book.words.text.names.scenarioNumber})`, value }
}

/** The scenarios with what each amounts to, and the story of each. */
function writeScenarioTable(book: Book, writer: SheetWriter): number {
  const { text } = book.words
  writer.put(TABLE_ROW, 0, text.columns.scenario, 'headerLeft')
  planMeasures.forEach((measure, i) => writer.put(TABLE_ROW, i + 1, text.measures[measure], 'header'))
  writer.height(TABLE_ROW, 45)
  book.scenarios.forEach((scenario, s) => {
    const row = TABLE_ROW + 1 + s
    writer.put(row, 0, scenario.title, 'label')
    planMeasures.forEach((measure, i) => {
      const column = book.comparison.columns.firstScenario + s
      const formula = onSheet(book.sheetName.comparison, cellAddress(book.comparison.planRow[measure], column))
      const { value } = planMeasureFigure(book, scenario, measure)
      writer.compute(row, i + 1, { formula, value }, 'link', planMeasureFormat(book, measure))
    })
  })
  let row = TABLE_ROW + book.scenarios.length
  for (const scenario of book.scenarios) {
    for (const text of scenarioNotes(book, scenario)) {
      writer.put(++row, 0, text, 'text')
      writer.join(row, 0, LAST_COLUMN)
      writer.height(row, rowHeight([[text, TEXT_WIDTH]]))
    }
  }
  return row
}

/** The story of a scenario, when to look at it again, and what will be done if it comes true: nothing where none is written. */
function scenarioNotes({ words }: Book, { title, story, reviewOn, actions }: BookScenario): readonly string[] {
  const notes = [
    ...(story === '' ? [] : [story]),
    ...(reviewOn === null ? [] : [words.t('scenarios.next', { date: words.day(dayOf(reviewOn)) })]),
    ...actions.map(({ when, what, done }) =>
      words.fill(done ? words.text.actionDone : words.text.actionToDo, { when, what }),
    ),
  ]
  return notes.map((note) => `${title} – ${note}`)
}

function dayOf(isoDay: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  return { year, month, day }
}

/** What each family of resources brings by fiscal year in the chosen scenario: the figures of the first chart. */
function writeFamilies(book: Book, writer: SheetWriter, headerRow: number): number {
  const { words, sheet } = book
  writer.put(headerRow, 0, words.text.familiesByYear, 'headerLeft')
  writer.height(headerRow, 30)
  sheet.calendar.years.forEach((year, i) => writer.put(headerRow, i + 1, words.fiscalYear(year), 'header'))
  const totalColumn = sheet.calendar.years.length + 1
  writer.put(headerRow, totalColumn, words.text.columns.total, 'header')
  families.forEach((family, f) => {
    const row = headerRow + 1 + f
    writer.put(row, 0, words.row({ code: familyRowId(family) }), 'label')
    let total = 0
    sheet.calendar.years.forEach((_, year) => {
      const figure = book.chosenFigure((scenario) => book.yearFigure(scenario, familyRowId(family), year))
      total += numberOf(figure.value) ?? 0
      writer.compute(row, year + 1, figure, 'link', WHOLE_AMOUNT_FORMAT)
    })
    const range = `${cellAddress(row, 1)}:${cellAddress(row, totalColumn - 1)}`
    writer.compute(row, totalColumn, { formula: `SUM(${range})`, value: total }, 'formula', WHOLE_AMOUNT_FORMAT)
  })
  return headerRow + families.length
}

function heading(writer: SheetWriter, row: number, text: string): void {
  for (let column = 0; column <= LAST_COLUMN; column++) writer.shade(row, column, 'heading')
  writer.put(row, 0, text, 'heading')
}
