import type { Evaluation } from '../../calc/evaluate.ts'
import { reportConditionChoice } from '../../instruments/grantConditions.ts'
import { lineKind } from '../../model/lineKinds.ts'
import { choiceOf, choiceServes, lineInputId, lineRowId, parameterServes } from '../../plan/lineKind.ts'
import type { LineKind } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import type { ReportDate } from './planDate.ts'

/** The kind of grant whose balance always follows a yearly report (circulaire of 29 September 2015). */
const reportsEachYear = 'conventionPluriannuelle'

/**
 * The reports that the balances of grants wait for: at the end of the period that is paid for where the grant names one, as
 * an asset comes into service, else in the month in which the balance falls due. Only what counts in the scenario is told.
 */
export function reportDates(plan: Plan, evaluation: Evaluation): readonly ReportDate[] {
  return plan.lines.flatMap((line) => {
    const kind = lineKind(line.kind)
    if (!kind || !waitsForReport(line, kind) || !counts(evaluation, line)) return []
    const funder = plan.funders.find(({ id }) => id === line.funder)?.name ?? null
    return monthsOf(evaluation, line, kind).map((month): ReportDate => {
      return { family: 'reports', id: line.id, month, line: line.name, funder }
    })
  })
}

function waitsForReport(line: Line, kind: LineKind): boolean {
  if (kind.id === reportsEachYear) return true
  const choice = kind.choices.find(({ id }) => id === reportConditionChoice.id)
  return choice !== undefined && choiceServes(choice, line, kind) && choiceOf(line, kind, choice.id) === 'finalReport'
}

function monthsOf(evaluation: Evaluation, line: Line, kind: LineKind): readonly number[] {
  const { series, timeline } = evaluation.sheet.calendar
  const end = timeline.start + timeline.months - 1
  const serves = (id: string) => kind.parameters.some((each) => each.id === id && parameterServes(each, line, kind))
  const value = (id: string) => evaluation.input(lineInputId(line.id, id))[0]!
  const within = (month: number) => (month >= timeline.start && month <= end ? [month] : [])
  if (serves('serviceMonths')) return within(value('serviceStart') + value('serviceMonths') - 1)
  if (serves('serviceMonth')) return within(value('serviceMonth'))
  const due = figuresOf(evaluation, line, 'balanceDue')
  return due ? Array.from(series.month).filter((_, t) => due[t]! > 0) : []
}

function figuresOf(evaluation: Evaluation, line: Line, code: string): Float64Array | null {
  const id = lineRowId(line.id, code)
  return evaluation.sheet.index.byId.has(id) ? evaluation.row(id) : null
}

/** Whether a balance is due, or all of it is awarded at once, in the scenario. */
function counts(evaluation: Evaluation, line: Line): boolean {
  const due = figuresOf(evaluation, line, 'balanceDue') ?? figuresOf(evaluation, line, 'awarded')
  return due?.some((cents) => cents > 0) ?? false
}
