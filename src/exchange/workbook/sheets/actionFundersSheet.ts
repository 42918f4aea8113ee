import { statementRowId } from '../../../domain/statements/statement.ts'
import type { Action } from '../../../domain/plan/action.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { cellAddress } from '../cellAddress.ts'
import { numberOf } from '../figure.ts'
import { openLinkedRows } from '../linkedRows.ts'
import type { LinkedRows } from '../linkedRows.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { STATEMENT_HEADER_ROW, writeShownScenario } from './statementRows.ts'

const FIRST_YEAR = 1

/** The actions that some line names, which so have a cost. */
export function fundedActions({ plan, sheet }: Book): readonly Action[] {
  return plan.actions.filter(({ id }) => sheet.index.byId.has(statementRowId('actions', `${id}.cost`)))
}

/** Who dedicates something to an action: a funder, or for null whoever is not named. */
interface Payer {
  readonly funder: string | null
  readonly name: string
}

/** Who pays what of each action by fiscal year in the chosen scenario, live: what is left to cover, and what goes beyond the cost. */
export function actionFundersSheet(book: Book): readonly BuiltSheet[] {
  const { words, sheet } = book
  const { text } = words
  const { years } = sheet.calendar
  const name = book.sheetName.actionFunders
  const writer = openSheet(name, text.titles.actionFunders, text.purposes.actionFunders)
  writeShownScenario(book, writer, 1)
  writer.put(STATEMENT_HEADER_ROW, 0, text.inEuros, 'headerLeft')
  years.forEach((year, i) => writer.put(STATEMENT_HEADER_ROW, FIRST_YEAR + i, words.fiscalYear(year), 'header'))
  const lastColumn = FIRST_YEAR + years.length - 1
  const actions = fundedActions(book).map((action) => ({ action, payers: payersOf(book, action) }))
  // An action takes its heading, its cost, a row for each payer, what is left and what goes beyond.
  const height = actions.reduce((sum, { payers }) => sum + payers.length + 4, 0)
  const linked = openLinkedRows(book, {
    firstRow: STATEMENT_HEADER_ROW + 2 + height,
    firstColumn: FIRST_YEAR,
    periods: years.length,
    read: (scenario, id, year) => book.yearFigure(scenario, id, year),
  })
  let row = STATEMENT_HEADER_ROW + 1
  for (const { action, payers } of actions) {
    for (let column = 0; column <= lastColumn; column++) writer.shade(row, column, 'heading')
    writer.put(row, 0, action.name, 'heading')
    writeAction(book, writer, row + 1, { action, payers, linked })
    row += payers.length + 4
  }
  linked.write(writer)
  writer.width(0, 44)
  for (let column = FIRST_YEAR; column <= lastColumn; column++) writer.width(column, 15)
  writer.freeze(STATEMENT_HEADER_ROW + 1, 1)
  return [
    closeSheet(book, writer, name, {
      orientation: lastColumn > 5 ? 'landscape' : 'portrait',
      repeatedRows: `$${STATEMENT_HEADER_ROW + 1}:$${STATEMENT_HEADER_ROW + 1}`,
      repeatedColumns: '$A:$A',
    }),
  ]
}

interface FundedAction {
  readonly action: Action
  readonly payers: readonly Payer[]
  readonly linked: LinkedRows
}

/** Writes one action: its cost, who pays it, what is left, what goes beyond. */
function writeAction(book: Book, writer: SheetWriter, first: number, { action, payers, linked }: FundedAction): void {
  const { words, sheet } = book
  const last = first + payers.length
  writer.put(first, 0, words.t('actions.byFunder.cost'), 'labelStrong')
  payers.forEach(({ name }, i) => writer.put(first + 1 + i, 0, name, 'labelIndented'))
  writer.put(last + 1, 0, words.t('actions.byFunder.uncovered'), 'labelPlain')
  writer.put(last + 2, 0, words.t('actions.byFunder.overfunded'), 'labelPlain')
  sheet.calendar.years.forEach((_, year) => {
    const column = FIRST_YEAR + year
    const cost = linked.sum([{ row: statementRowId('actions', `${action.id}.cost`), sign: 1 }], year)
    writer.compute(first, column, cost, 'formulaStrong', WHOLE_AMOUNT_FORMAT)
    const given = payers.reduce((sum, { funder }, i) => {
      const figure = linked.sum(
        productRows(book, action, funder).map((row) => ({ row, sign: 1 })),
        year,
      )
      writer.compute(first + 1 + i, column, figure, 'formula', WHOLE_AMOUNT_FORMAT)
      return sum + (numberOf(figure.value) ?? 0)
    }, 0)
    const left = Math.round(((numberOf(cost.value) ?? 0) - given) * 100) / 100
    const costCell = cellAddress(first, column)
    const sum = payers.length === 0 ? '0' : `SUM(${cellAddress(first + 1, column)}:${cellAddress(last, column)})`
    const beyond = (formula: string, value: number) => ({
      formula: `ROUND(MAX(0,${formula}),2)`,
      value: Math.max(0, value),
    })
    writer.compute(last + 1, column, beyond(`${costCell}-${sum}`, left), 'formula', WHOLE_AMOUNT_FORMAT)
    writer.compute(last + 2, column, beyond(`${sum}-${costCell}`, -left), 'formula', WHOLE_AMOUNT_FORMAT)
  })
}

/** Those who dedicate something to an action, whoever is not named last. */
function payersOf(book: Book, action: Action): readonly Payer[] {
  const all = [
    ...book.plan.funders.map(({ id, name }): Payer => ({ funder: id, name })),
    { funder: null, name: book.words.t('actions.byFunder.own') },
  ]
  return all.filter(({ funder }) => productRows(book, action, funder).length > 0)
}

function productRows({ plan, sheet }: Book, action: Action, funder: string | null): readonly string[] {
  return plan.lines
    .filter((line) => (line.funder ?? null) === funder)
    .map(({ id }) => statementRowId('actions', `${action.id}.${id}.products`))
    .filter((row) => sheet.index.byId.has(row))
}
