import { cashVerdict } from '../../../domain/analysis/cashVerdict.ts'
import { keyFigures } from '../../../domain/analysis/keyFigures.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inMonth } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { Sentence } from '../reportDocument.ts'

const closingRow = statementRowId('cash', 'closing')

/** Whether the cash holds and until when, its lowest month, where it ends. */
export function noteCash({ model, scenario, words, writer }: ReportContext): readonly Sentence[] {
  const { t, format, month } = words
  const { start, months } = model.compiled.sheet.calendar.timeline
  const evaluation = model.evaluation(scenario.id)
  const figures = keyFigures(model.plan, evaluation)
  const { firstMonthBelowZero } = readOutcome(model.plan, evaluation)
  const floorCents = evaluation.input(driverInputId('cashFloor'))[0]!
  const floor = format.money(floorCents)
  const end = month(start + months - 1)
  const verdict = cashVerdict(figures, floorCents)
  const isNegativeFirst = verdict === 'belowZero'
  const first = (isNegativeFirst ? firstMonthBelowZero : figures.firstMonthBelowFloor) ?? start
  const said = { first: month(first), last: month(first - 1), floor, end }
  const atOnce = first === start
  const answer = {
    positive: () => t('boardReport.doc.cash.positive', said),
    aboveFloor: () => t('boardReport.doc.cash.aboveFloor', said),
    belowFloor: () => t(atOnce ? 'boardReport.doc.cash.belowFloorAtOnce' : 'boardReport.doc.cash.belowFloor', said),
    belowZero: () => t(atOnce ? 'boardReport.doc.cash.belowZeroAtOnce' : 'boardReport.doc.cash.belowZero', said),
  }[verdict]()
  const mark = (index: number) => writer.mark({ readings: inMonth(closingRow, index), isNumbered: true })
  const lowest = t('boardReport.doc.cash.lowest', {
    month: month(figures.lowestCashMonth),
    lowest: mark(figures.lowestCashMonth - start),
    closing: mark(months - 1),
    end,
  })
  const below = isNegativeFirst ? t('boardReport.doc.cash.monthsBelowZero', { count: figures.monthsBelowZero }) : ''
  return [writer.sentence([answer, lowest, below].filter((text) => text !== '').join(' '))]
}
