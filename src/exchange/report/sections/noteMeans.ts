import { figureAt } from '../../../domain/analysis/figureAt.ts'
import { OPENING } from '../../../domain/analysis/figurePeriod.ts'
import { yearlyOf } from '../../../domain/analysis/yearly.ts'
import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inMonth, inYear, overPlan } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { FigureReading, Sentence } from '../reportDocument.ts'

const resultRow = statementRowId('income', 'result')
const debtRow = statementRowId('balance', 'financialDebts')
const coverRow = indicatorRowId('debtServiceCover')
const ownFundsRow = statementRowId('balance', 'ownFunds')

/** The result of the whole plan and of its lowest year. */
export function noteResult(context: ReportContext): readonly Sentence[] {
  const { model, scenario, words, writer } = context
  const results = yearlyOf(model.evaluation(scenario.id), resultRow)
  const lowest = results.indexOf(Math.min(...results))
  const mark = marker(context)
  return [
    writer.sentence(
      words.t('boardReport.doc.result.total', {
        total: mark(overPlan([resultRow], model.compiled.sheet.calendar)),
        year: words.year(lowest),
        lowest: mark(inYear(resultRow, lowest)),
      }),
    ),
  ]
}

/** What is owed, and whether what the activity yields pays what falls due. */
export function noteDebt(context: ReportContext): readonly Sentence[] {
  const { model, scenario, words, writer } = context
  const { t, year } = words
  const evaluation = model.evaluation(scenario.id)
  const owed = yearlyOf(evaluation, debtRow)
  const cover = yearlyOf(evaluation, coverRow)
  const known = cover.filter((value) => !Number.isNaN(value))
  const isOwing = owed.some((cents) => Math.abs(cents) >= 1)
  const mark = marker(context)
  if (!isOwing && known.length === 0) return [[t('boardReport.doc.debt.none')]]
  const peak = owed.indexOf(Math.max(...owed))
  const last = owed.length - 1
  const amounts = isOwing
    ? t('boardReport.doc.debt.owed', {
        year: year(peak),
        peak: mark(inYear(debtRow, peak)),
        end: mark(inYear(debtRow, last)),
      })
    : ''
  const least = Math.min(...known)
  const weakest = cover.indexOf(least)
  const covered =
    known.length === 0
      ? t('boardReport.doc.debt.nothingDue')
      : t(least >= 1 ? 'boardReport.doc.debt.covered' : 'boardReport.doc.debt.notCovered', {
          year: year(weakest),
          cover: mark(inYear(coverRow, weakest)),
        })
  return [writer.sentence([amounts, covered].filter((text) => text !== '').join(' '))]
}

/** What the structure owns, as the plan opens and as it ends. */
export function noteOwnFunds(context: ReportContext): readonly Sentence[] {
  const { model, scenario, words, writer } = context
  const { t, year } = words
  const evaluation = model.evaluation(scenario.id)
  const values = yearlyOf(evaluation, ownFundsRow)
  const last = values.length - 1
  const mark = marker(context)
  const end = mark(inYear(ownFundsRow, last))
  const hasOpening = figureAt(evaluation, ownFundsRow, { kind: 'month', index: OPENING }) !== null
  const told = hasOpening
    ? t('boardReport.doc.ownFunds.both', { opening: mark(inMonth(ownFundsRow, OPENING)), end })
    : t('boardReport.doc.ownFunds.end', { end })
  const negative = values.flatMap((value, index) => (value < 0 ? [year(index)] : []))
  const below =
    negative.length === 0 ? '' : t('boardReport.doc.ownFunds.negative', { years: negative.join(t('explain.comma')) })
  return [writer.sentence([told, below].filter((text) => text !== '').join(' '))]
}

function marker({ writer }: ReportContext): (readings: readonly FigureReading[]) => string {
  return (readings) => writer.mark({ readings, isNumbered: true })
}
