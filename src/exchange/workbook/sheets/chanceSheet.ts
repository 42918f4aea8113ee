import { uncertainties } from '../../../domain/analysis/chance/drawRuns.ts'
import { runChance } from '../../../domain/analysis/chance/runChance.ts'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { quantileOf } from '../../../domain/analysis/chance/percentiles.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { monthFormat, SHARE_FORMAT, toWorkbook, WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { COMPUTED_ROW, writeComputed } from './appFigures.ts'

const METHOD_ROW = COMPUTED_ROW + 1
const EVER_ROW = METHOD_ROW + 2
const HEADER_ROW = EVER_ROW + 3

/** In how many futures the cash holds, month by month: percentiles, probabilities, method and seed. */
export function chanceSheet(book: Book): readonly BuiltSheet[] {
  const { words, plan, chosen, sheet } = book
  const { text } = words
  const name = book.sheetName.chance
  const isEmpty = uncertainties(plan, chosen.inputs, plan.chance).length === 0
  const result = isEmpty ? null : runChance(plan, sheet, chosen.inputs, plan.chance)
  const writer = openSheet(name, text.titles.chance, result ? text.purposes.chance : text.deciding.noChance)
  writer.width(0, 16)
  if (result) writeFutures(book, writer, result)
  const repeatedRows = `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`
  return [closeSheet(book, writer, name, { orientation: 'landscape', ...(result ? { repeatedRows } : {}) })]
}

function writeFutures(book: Book, writer: SheetWriter, result: ChanceResult): void {
  const { words, plan, chosen } = book
  const { text, format, fill } = words
  const { deciding } = text
  const { percentiles, belowFloor, belowZero, start } = result
  writeComputed(book, writer, [chosen], percentiles.levels.length + 1)
  const method = fill(deciding.method, {
    seed: result.seed,
    runs: format.number(result.runs, 0),
    correlation: format.percent(plan.chance.publicCorrelation, 0),
    scenario: chosen.name,
  })
  const last = percentiles.levels.length + 2
  writer.put(METHOD_ROW, 0, method, 'text')
  writer.join(METHOD_ROW, 0, last)
  writer.height(METHOD_ROW, 42)
  const ever = [
    [deciding.ever, result.everBelowZero],
    [deciding.everFloor, result.everBelowFloor],
  ] as const
  ever.forEach(([label, share], i) => {
    writer.put(EVER_ROW + i, 0, label, 'quiet')
    writer.put(EVER_ROW + i, last, share, 'formula', SHARE_FORMAT)
  })
  const headings = [
    deciding.month,
    ...percentiles.levels.map((level) => fill(deciding.percentile, { share: format.percent(level, 0) })),
    deciding.belowFloor,
    deciding.belowZero,
  ]
  headings.forEach((heading, column) => {
    writer.put(HEADER_ROW, column, heading, column === 0 ? 'headerLeft' : 'header')
    if (column > 0) writer.width(column, 14)
  })
  writer.height(HEADER_ROW, 40)
  const overPlan = [
    [deciding.lowestOfPlan, result.lowest],
    [deciding.resultOfPlan, result.results],
  ] as const
  overPlan.forEach(([label, figures], i) => {
    const sorted = figures.toSorted()
    const row = HEADER_ROW + 1 + i
    writer.put(row, 0, label, 'label')
    percentiles.levels.forEach((level, column) =>
      writer.put(row, column + 1, toWorkbook(quantileOf(sorted, level), 'cents'), 'formula', WHOLE_AMOUNT_FORMAT),
    )
  })
  belowFloor.forEach((share, at) => {
    const row = HEADER_ROW + 1 + overPlan.length + at
    writer.put(row, 0, toWorkbook(start + at, 'month'), 'formula', monthFormat(text.format))
    percentiles.byMonth.forEach((figures, i) =>
      writer.put(row, i + 1, toWorkbook(figures[at]!, 'cents'), 'formula', WHOLE_AMOUNT_FORMAT),
    )
    writer.put(row, last - 1, share, 'formula', SHARE_FORMAT)
    writer.put(row, last, belowZero[at]!, 'formula', SHARE_FORMAT)
  })
  writer.freeze(HEADER_ROW + 1, 1)
}
