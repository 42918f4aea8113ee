import type { Book } from '../book.ts'
import type { BookScenario } from '../bookScenario.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { areaAddress, cellAddress, columnLetters, onSheet } from '../cellAddress.ts'
import { failedStyle, passedStyle } from '../cellStyles.ts'
import type { PlanMeasure } from '../comparisonLayout.ts'
import { numberOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { inputEntryInWorkbook } from '../inputEntryValue.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { AMOUNT_FORMAT } from '../unitFormats.ts'
import { checkList, masterState, TOLERANCE } from './checkList.ts'
import { planMeasureFigure } from './comparisonSheet.ts'

const MASTER_ROW = 3
const TOLERANCE_ROW = 4
const CHANGED_HEADER_ROW = 6
const LABEL = 0
const SCENARIO = 1
const FIRST = 2
const SECOND = 3
const GAP = 4
const FLAG = 5
const STATE = 6

/** The figures of the app that the workbook finds again. */
const comparedMeasures = [
  'totalProducts',
  'totalResult',
  'closingCash',
  'lowestCash',
] as const satisfies readonly PlanMeasure[]

/** Every check with its gap, its tolerance and its state; the app's own figures against the workbook's; the master check. */
export function checksSheet(book: Book): readonly BuiltSheet[] {
  const { text } = book.words
  const name = book.sheetName.checks
  const writer = openSheet(name, text.titles.checks, text.purposes.checks)
  const afterChanges = writeFingerprints(book, writer)
  const afterApp = writeAppFigures(book, writer, afterChanges + 2)
  const last = writeChecks(book, writer, afterApp + 2)
  const flags = `${columnLetters(FLAG)}${afterChanges + 4}:${columnLetters(FLAG)}${last + 1}`
  writer.put(MASTER_ROW, LABEL, text.masterCheck, 'label')
  const master = `IF(SUM(${flags})=COUNT(${flags}),"${text.states.ok}","${text.states.gap}")`
  writer.compute(MASTER_ROW, SCENARIO, { formula: master, value: masterState(book) }, 'state')
  writer.put(TOLERANCE_ROW, LABEL, text.tolerance, 'label')
  writer.put(TOLERANCE_ROW, SCENARIO, TOLERANCE, 'formula', '0.000')
  const states = `B${MASTER_ROW + 1} ${columnLetters(STATE)}${CHANGED_HEADER_ROW + 1}:${columnLetters(STATE)}${last + 1}`
  for (const range of states.split(' ')) {
    const corner = range.split(':')[0]!
    writer.highlight(range, `${corner}="${text.states.gap}"`, failedStyle)
    writer.highlight(range, `${corner}="${text.states.ok}"`, passedStyle)
  }
  writer.width(LABEL, 52)
  writer.width(SCENARIO, 36)
  for (const column of [FIRST, SECOND, GAP]) writer.width(column, 17)
  writer.width(FLAG, 8)
  writer.width(STATE, 26)
  const named = (nameOf: string, row: number) => ({
    name: nameOf,
    range: onSheet(name, cellAddress(row, SCENARIO, 'both')),
  })
  return [
    closeSheet(book, writer, name, { orientation: 'landscape' }, [
      named(text.names.masterCheck, MASTER_ROW),
      named(text.names.tolerance, TOLERANCE_ROW),
    ]),
  ]
}

/** Says whether the inputs of scenarios, from the first of them to the last, are still those of the export. */
export function changedState(book: Book, scenarios: readonly BookScenario[]): Figure {
  const { changed, unchanged } = book.words.text.states
  const rows = scenarios.map(({ position }) => CHANGED_HEADER_ROW + 1 + position)
  const flags = { firstRow: Math.min(...rows), firstColumn: FLAG, lastRow: Math.max(...rows), lastColumn: FLAG }
  const area = onSheet(book.sheetName.checks, areaAddress(flags))
  return { formula: `IF(MAX(${area})=1,"${changed}","${unchanged}")`, value: unchanged }
}

/** Tells whether the inputs of a scenario are still those of the export, by a sum weighted by rows. */
function writeFingerprints(book: Book, writer: SheetWriter): number {
  const { text } = book.words
  writeHeader(book, writer, CHANGED_HEADER_ROW, text.checks.inputs, [text.checks.atExport, text.checks.now])
  book.scenarios.forEach((scenario, i) => {
    const row = CHANGED_HEADER_ROW + 1 + i
    const area = onSheet(book.sheetName.assumptions, book.assumptions.scenarioArea(scenario.position))
    const fingerprint = fingerprintOf(book, scenario)
    writer.put(row, LABEL, text.checks.fingerprint, 'label')
    writer.put(row, SCENARIO, scenario.title, 'labelPlain')
    writer.put(row, FIRST, fingerprint, 'formula', AMOUNT_FORMAT)
    writer.compute(
      row,
      SECOND,
      { formula: `SUMPRODUCT(${area},ROW(${area}))`, value: fingerprint },
      'link',
      AMOUNT_FORMAT,
    )
    writeGap(writer, row, 0)
    const gap = cellAddress(row, GAP)
    writer.compute(row, FLAG, { formula: `IF(ABS(${gap})>${text.names.tolerance}/10,1,0)`, value: 0 }, 'formula', '0')
    const state = `IF(${cellAddress(row, FLAG)}=1,"${text.states.changed}","${text.states.unchanged}")`
    writer.compute(row, STATE, { formula: state, value: text.states.unchanged }, 'state')
  })
  return CHANGED_HEADER_ROW + book.scenarios.length
}

/** The figures that the app had at the export, kept as they were, against those of the workbook. */
function writeAppFigures(book: Book, writer: SheetWriter, headerRow: number): number {
  const { text } = book.words
  writeHeader(book, writer, headerRow, text.checks.appFigures, [text.checks.inApp, text.checks.inWorkbook])
  let row = headerRow
  for (const scenario of book.scenarios) {
    for (const measure of comparedMeasures) {
      row++
      const { value } = planMeasureFigure(book, scenario, measure)
      const column = book.comparison.columns.firstScenario + scenario.position
      const link = onSheet(book.sheetName.comparison, cellAddress(book.comparison.planRow[measure], column))
      writer.put(row, LABEL, text.measures[measure], 'label')
      writer.put(row, SCENARIO, scenario.title, 'labelPlain')
      writer.put(row, FIRST, value, 'formula', AMOUNT_FORMAT)
      writer.compute(row, SECOND, { formula: link, value }, 'link', AMOUNT_FORMAT)
      writeGap(writer, row, 0)
      const changed = cellAddress(CHANGED_HEADER_ROW + 1 + scenario.position, FLAG, 'both')
      const within = `IF(ABS(${cellAddress(row, GAP)})<=${text.names.tolerance},1,0)`
      writer.compute(row, FLAG, { formula: `MAX(${changed},${within})`, value: 1 }, 'formula', '0')
      const words = [text.states.gap, text.states.ok, text.states.changed].map((word) => `"${word}"`).join(',')
      const state = `CHOOSE(1+${cellAddress(row, FLAG)}+${changed},${words})`
      writer.compute(row, STATE, { formula: state, value: text.states.ok }, 'state')
    }
  }
  return row
}

function writeChecks(book: Book, writer: SheetWriter, headerRow: number): number {
  const { text } = book.words
  writeHeader(book, writer, headerRow, text.checks.ofPlan, ['', text.tolerance])
  let row = headerRow
  for (const { label, scenario, gap } of checkList(book)) {
    row++
    const holds = gap.value <= TOLERANCE
    writer.put(row, LABEL, label, 'label')
    writer.put(row, SCENARIO, scenario.title, 'labelPlain')
    writer.compute(row, SECOND, { formula: text.names.tolerance, value: TOLERANCE }, 'formula', '0.000')
    writer.compute(row, GAP, gap, 'link', AMOUNT_FORMAT)
    const flag = `IF(${cellAddress(row, GAP)}<=${cellAddress(row, SECOND)},1,0)`
    writer.compute(row, FLAG, { formula: flag, value: holds ? 1 : 0 }, 'formula', '0')
    const state = `IF(${cellAddress(row, FLAG)}=1,"${text.states.ok}","${text.states.gap}")`
    writer.compute(row, STATE, { formula: state, value: holds ? text.states.ok : text.states.gap }, 'state')
  }
  return row
}

function writeGap(writer: SheetWriter, row: number, value: number): void {
  const formula = `${cellAddress(row, SECOND)}-${cellAddress(row, FIRST)}`
  writer.compute(row, GAP, { formula, value }, 'formula', AMOUNT_FORMAT)
}

function writeHeader(
  book: Book,
  writer: SheetWriter,
  row: number,
  title: string,
  pair: readonly [string, string],
): void {
  const { text } = book.words
  writer.put(row, LABEL, title, 'headerLeft')
  writer.put(row, SCENARIO, text.columns.scenario, 'headerLeft')
  writer.put(row, FIRST, pair[0], 'header')
  writer.put(row, SECOND, pair[1], 'header')
  writer.put(row, GAP, text.checks.gap, 'header')
  writer.put(row, FLAG, text.checks.flag, 'header')
  writer.put(row, STATE, text.checks.state, 'header')
}

function fingerprintOf(book: Book, scenario: BookScenario): number {
  let sum = 0
  for (const block of book.assumptions.blocks) {
    for (const entry of block.entries) sum += (numberOf(inputEntryInWorkbook(scenario, entry)) ?? 0) * (entry.row + 1)
  }
  return sum
}
