import { statementRowId } from '../../../domain/statements/statement.ts'
import type { Action } from '../../../domain/plan/action.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import type { Figure } from '../figure.ts'
import { numberOf } from '../figure.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { summedFigure } from '../summedFigure.ts'
import { WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario } from './statementRows.ts'

const COST = 1
const FIRST_FUNDER = 2
const COLUMN_WIDTH = 15

/** The actions that some line names, which so have a cost. */
export function fundedActions({ plan, sheet }: Book): readonly Action[] {
  return plan.actions.filter(({ id }) => sheet.index.byId.has(statementRowId('actions', `${id}.cost`)))
}

/** Who pays what of each action, fiscal year by fiscal year, live: what is left to cover, and what goes beyond the cost. */
export function actionFundersSheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet, plan } = book
  const { text } = words
  const name = book.sheetName.actionFunders
  const writer = openSheet(name, text.titles.actionFunders, text.purposes.actionFunders)
  writeShownScenario(book, writer, 1)
  const funders = plan.funders.filter(({ id }) => plan.lines.some((line) => line.funder === id && line.actions))
  const headings = [
    words.t('actions.byFunder.action'),
    words.t('actions.byFunder.cost'),
    ...funders.map((funder) => funder.name),
    words.t('actions.byFunder.own'),
    words.t('actions.byFunder.uncovered'),
    words.t('actions.byFunder.overfunded'),
  ]
  headings.forEach((heading, column) => {
    writer.put(STATEMENT_HEADER_ROW, column, heading, column === 0 ? 'headerLeft' : 'header')
    writer.width(column, column === 0 ? 40 : COLUMN_WIDTH)
  })
  writer.height(
    STATEMENT_HEADER_ROW,
    rowHeight(headings.slice(1).map((heading) => [heading, COLUMN_WIDTH - 3] as const)),
  )
  let row = STATEMENT_HEADER_ROW + 1
  sheet.calendar.years.forEach((year, index) => {
    headings.forEach((_, column) => writer.shade(row, column, 'heading'))
    writer.put(row++, 0, words.fiscalYear(year), 'heading')
    for (const action of fundedActions(book)) {
      writeAction(book, writer, row++, action, index, [...funders.map(({ id }) => id), undefined])
    }
  })
  writer.freeze(STATEMENT_HEADER_ROW + 1, 1)
  return [
    closeSheet(book, writer, name, {
      orientation: 'landscape',
      repeatedRows: `$${STATEMENT_HEADER_ROW + 1}:$${STATEMENT_HEADER_ROW + 1}`,
      repeatedColumns: '$A:$A',
    }),
  ]
}

/** Writes one action of a year; the last of the payers is whoever is not named. */
function writeAction(
  book: Book,
  writer: SheetWriter,
  row: number,
  action: Action,
  year: number,
  payers: readonly (string | undefined)[],
): void {
  const read = (rows: readonly string[]): Figure =>
    summedFigure(
      book,
      rows.map((one) => ({ row: one, sign: 1 })),
      (scenario, one) => book.yearFigure(scenario, one, year),
    )
  const cost = read([statementRowId('actions', `${action.id}.cost`)])
  const paid = payers.map((payer) => read(linesOf(book, payer).map((id) => productsRow(action, id))))
  writer.put(row, 0, action.name, 'labelIndented')
  writer.compute(row, COST, cost, 'link', WHOLE_AMOUNT_FORMAT)
  paid.forEach((figure, i) => writer.compute(row, FIRST_FUNDER + i, figure, 'link', WHOLE_AMOUNT_FORMAT))
  const sum = paid.reduce((total, { value }) => total + (numberOf(value) ?? 0), 0)
  const left = Math.round(((numberOf(cost.value) ?? 0) - sum) * 100) / 100
  const last = FIRST_FUNDER + payers.length
  const given = `SUM(${cellAddress(row, FIRST_FUNDER)}:${cellAddress(row, last - 1)})`
  const costCell = cellAddress(row, COST)
  const gap = (formula: string, value: number) => ({ formula: `ROUND(MAX(0,${formula}),2)`, value: Math.max(0, value) })
  writer.compute(row, last, gap(`${costCell}-${given}`, left), 'formula', WHOLE_AMOUNT_FORMAT)
  writer.compute(row, last + 1, gap(`${given}-${costCell}`, -left), 'formula', WHOLE_AMOUNT_FORMAT)
}

function linesOf({ plan }: Book, payer: string | undefined): readonly string[] {
  return plan.lines.filter(({ funder }) => funder === payer).map(({ id }) => id)
}

function productsRow(action: Action, lineId: string): string {
  return statementRowId('actions', `${action.id}.${lineId}.products`)
}
