import { readDecision } from '../../../domain/analysis/decision/readDecision.ts'
import type { AlternativeReading } from '../../../domain/analysis/decision/readAlternative.ts'
import type { Decision } from '../../../domain/plan/decision.ts'
import { tieSentences } from '../../../i18n/tieSentences.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { NOT_AVAILABLE } from '../figure.ts'
import type { FigureValue } from '../figure.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'
import { monthFormat, SHARE_FORMAT, toWorkbook, WHOLE_AMOUNT_FORMAT, WHOLE_FORMAT } from '../unitFormats.ts'
import { COMPUTED_ROW, writeComputed } from './appFigures.ts'
import { planMeasureFigure } from './comparisonSheet.ts'

const COLUMN_WIDTH = 26

/** The alternatives of every decision side by side, and where they tie. */
export function alternativesSheet(book: Book): readonly BuiltSheet[] {
  const { words, plan } = book
  const { text } = words
  const name = book.sheetName.alternatives
  const writer = openSheet(name, text.titles.alternatives, text.purposes.alternatives)
  writer.width(0, 44)
  let row = COMPUTED_ROW + 2
  writeComputed(book, writer, book.scenarios, 2)
  for (const decision of plan.decisions) row = writeDecision(book, writer, decision, row) + 2
  const most = Math.max(2, ...plan.decisions.map(({ alternatives }) => alternatives.length))
  for (let column = 1; column <= most; column++) writer.width(column, COLUMN_WIDTH)
  return [closeSheet(book, writer, name, { orientation: 'landscape', repeatedColumns: '$A:$A' })]
}

type RowId =
  | 'lowestCash'
  | 'refusedCash'
  | 'probability'
  | 'charges'
  | 'totalCost'
  | 'annualCost'
  | 'kept'
  | 'grantEquivalent'
  | 'expectedValue'
  | 'ownFunds'
  | 'duration'

interface CriterionRow {
  readonly id: RowId
  readonly format: string
  value(one: AlternativeReading): FigureValue
}

const cents = (amount: number) => toWorkbook(amount, 'cents')
const criteria: readonly CriterionRow[] = [
  { id: 'lowestCash', format: WHOLE_AMOUNT_FORMAT, value: ({ outcome }) => cents(outcome.lowestCash) },
  { id: 'refusedCash', format: WHOLE_AMOUNT_FORMAT, value: ({ refused }) => cents(refused.outcome.lowestCash) },
  { id: 'probability', format: SHARE_FORMAT, value: ({ probability }) => probability },
  { id: 'charges', format: WHOLE_AMOUNT_FORMAT, value: ({ charges }) => cents(charges) },
  { id: 'totalCost', format: WHOLE_AMOUNT_FORMAT, value: ({ totalCost }) => cents(totalCost) },
  {
    id: 'annualCost',
    format: SHARE_FORMAT,
    value: ({ annualCost }) => (annualCost.kind === 'one' ? annualCost.rate : NOT_AVAILABLE),
  },
  { id: 'kept', format: WHOLE_AMOUNT_FORMAT, value: ({ kept }) => cents(kept) },
  { id: 'grantEquivalent', format: WHOLE_AMOUNT_FORMAT, value: (one) => cents(Math.round(one.grantEquivalent)) },
  { id: 'expectedValue', format: WHOLE_AMOUNT_FORMAT, value: (one) => cents(Math.round(one.expectedValue)) },
  { id: 'ownFunds', format: WHOLE_AMOUNT_FORMAT, value: ({ ownFunds }) => cents(ownFunds.at(-1) ?? 0) },
  { id: 'duration', format: WHOLE_FORMAT, value: ({ duration }) => duration },
]

/** Writes one decision from a row on; gives its last row. */
function writeDecision(book: Book, writer: SheetWriter, decision: Decision, first: number): number {
  const { words, plan, scenarios, model } = book
  const { t, format, text } = words
  const nameOf = (id: string) => plan.scenarios.find((one) => one.id === id)?.name ?? ''
  const { alternatives, indifferences } = readDecision(model, decision)
  writer.put(first, 0, decision.name, 'heading')
  for (let column = 1; column <= alternatives.length; column++) writer.shade(first, column, 'heading')
  const need = {
    amount: format.money(decision.need),
    month: format.month(decision.month, 'long'),
    reference: nameOf(decision.reference),
    rate: format.percent(decision.discountRate, 2),
  }
  writer.put(first + 1, 0, t('decision.need.sentence', need), 'quiet')
  const header = first + 2
  writer.put(header, 0, t('decision.criterion'), 'headerLeft')
  const names = alternatives.map(({ alternative }) => nameOf(alternative.scenario))
  names.forEach((name, i) => writer.put(header, i + 1, name, 'header'))
  writer.height(header, rowHeight(names.map((name) => [name, COLUMN_WIDTH - 3] as const)))
  let row = header
  for (const { id, format: numberFormat, value } of criteria) {
    row++
    const unit = id === 'duration' ? ` (${text.units.months})` : ''
    writer.put(row, 0, `${t(`decision.rows.${id}`)}${unit}`, 'label')
    alternatives.forEach((one, i) => writer.put(row, i + 1, value(one), 'formula', numberFormat))
    if (id !== 'lowestCash') continue
    row++
    writer.put(row, 0, text.deciding.lowestMonth, 'labelIndented')
    alternatives.forEach(({ outcome }, i) =>
      writer.put(row, i + 1, toWorkbook(outcome.lowestCashMonth, 'month'), 'formula', monthFormat(text.format)),
    )
  }
  row++
  writer.put(row, 0, text.deciding.live, 'label')
  alternatives.forEach(({ alternative }, i) => {
    const scenario = scenarios.find(({ id }) => id === alternative.scenario)
    if (scenario)
      writer.compute(row, i + 1, planMeasureFigure(book, scenario, 'lowestCash'), 'link', WHOLE_AMOUNT_FORMAT)
  })
  for (const one of indifferences) {
    const pair = { uncertain: nameOf(one.uncertain), sure: nameOf(one.sure) }
    for (const sentence of tieSentences(one, pair, t, format)) writer.put(++row, 0, sentence, 'quiet')
  }
  return row
}
