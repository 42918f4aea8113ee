import { actionCostRows } from '../../../domain/analysis/socialUtility.ts'
import { dimensions } from '../../../domain/plan/socialIndicator.ts'
import type { SocialIndicator } from '../../../domain/plan/socialIndicator.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import { numberOf } from '../figure.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { openLinkedRows } from '../linkedRows.ts'
import type { LinkedRows } from '../linkedRows.ts'
import { AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario } from './statementRows.ts'

const FIRST_YEAR = 2
const MEASURED_FORMAT = '#,##0.##'
const costs = ['full', 'withInKind', 'publicMoney'] as const
/** Its name, its target, its actual figure, then what a unit costs. */
const ROWS_OF_INDICATOR = 3 + costs.length

/** The indicators of social utility by dimension: targets, actuals, and what a unit costs in the chosen scenario, live. */
export function utilitySheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet, plan } = book
  const { text } = words
  const { years } = sheet.calendar
  const name = book.sheetName.utility
  const writer = openSheet(name, text.titles.utility, text.purposes.utility)
  writeShownScenario(book, writer, 2)
  writer.put(STATEMENT_HEADER_ROW, 0, words.t('utility.indicator'), 'headerLeft')
  writer.put(STATEMENT_HEADER_ROW, 1, words.t('utility.unit'), 'headerLeft')
  years.forEach((year, i) => writer.put(STATEMENT_HEADER_ROW, FIRST_YEAR + i, words.fiscalYear(year), 'header'))
  const lastColumn = FIRST_YEAR + years.length - 1
  const shown = dimensions.filter((dimension) => plan.socialIndicators.some((each) => each.dimension === dimension))
  const linked = openLinkedRows(book, {
    firstRow: STATEMENT_HEADER_ROW + 2 + shown.length + plan.socialIndicators.length * ROWS_OF_INDICATOR,
    firstColumn: FIRST_YEAR,
    periods: years.length,
    read: (scenario, id, year) => book.yearFigure(scenario, id, year),
  })
  let row = STATEMENT_HEADER_ROW + 1
  for (const dimension of shown) {
    const own = plan.socialIndicators.filter((each) => each.dimension === dimension)
    for (let column = 0; column <= lastColumn; column++) writer.shade(row, column, 'heading')
    writer.put(row++, 0, words.t(`utility.dimensions.${dimension}`), 'heading')
    for (const indicator of own) row = writeIndicator(book, writer, row, { indicator, linked })
  }
  linked.write(writer)
  writer.width(0, 44)
  writer.width(1, 32)
  for (let column = FIRST_YEAR; column <= lastColumn; column++) writer.width(column, 15)
  writer.freeze(STATEMENT_HEADER_ROW + 1, 1)
  return [
    closeSheet(book, writer, name, {
      orientation: 'landscape',
      repeatedRows: `$${STATEMENT_HEADER_ROW + 1}:$${STATEMENT_HEADER_ROW + 1}`,
      repeatedColumns: '$A:$A',
    }),
  ]
}

/** Writes the rows of an indicator; gives the row after them. */
function writeIndicator(
  book: Book,
  writer: SheetWriter,
  first: number,
  { indicator, linked }: { readonly indicator: SocialIndicator; readonly linked: LinkedRows },
): number {
  const { words, plan, sheet } = book
  const action = plan.actions.find(({ id }) => id === indicator.action)?.name ?? words.t('utility.wholeStructure')
  writer.put(first, 0, indicator.name, 'labelStrong')
  writer.put(first, 1, `${action} – ${words.t(`utility.methods.${indicator.method}`)}`, 'quiet')
  const rowOf = { target: first + 1, actual: first + 2 }
  for (const [side, row] of Object.entries(rowOf)) {
    writer.put(
      row,
      0,
      words.t(side === 'target' ? 'utility.columns.target' : 'utility.columns.actual'),
      'labelIndented',
    )
    writer.put(row, 1, indicator.unit, 'text')
  }
  const rows = actionCostRows(plan, indicator.action)
  const counted = {
    full: rows.full,
    withInKind: [...rows.full, ...rows.inKind],
    publicMoney: rows.publicMoney,
  }
  costs.forEach((cost, i) => {
    writer.put(first + 3 + i, 0, words.t(`utility.columns.${cost}`), 'labelIndented')
    writer.put(first + 3 + i, 1, book.words.text.inEuros, 'text')
  })
  sheet.calendar.years.forEach((_, year) => {
    const column = FIRST_YEAR + year
    const target = indicator.targets[year] ?? null
    const actual = indicator.actuals[year] ?? null
    if (target !== null) writer.put(rowOf.target, column, target, 'formula', MEASURED_FORMAT)
    if (actual !== null) writer.put(rowOf.actual, column, actual, 'formula', MEASURED_FORMAT)
    const [targetCell, actualCell] = [cellAddress(rowOf.target, column), cellAddress(rowOf.actual, column)]
    const units = `IF(${actualCell}="",${targetCell},${actualCell})`
    costs.forEach((cost, i) => {
      const sum = linked.sum(
        counted[cost].map((row) => ({ row, sign: 1 })),
        year,
      )
      const count = actual ?? target ?? 0
      writer.compute(
        first + 3 + i,
        column,
        {
          formula: `IF(N(${units})=0,"",(${sum.formula})/${units})`,
          value: count === 0 ? '' : (numberOf(sum.value) ?? 0) / count,
        },
        'formula',
        AMOUNT_FORMAT,
      )
    })
  })
  return first + ROWS_OF_INDICATOR
}
