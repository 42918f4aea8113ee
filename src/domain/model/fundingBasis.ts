import type { Evaluation } from '../calc/evaluate.ts'
import { sumByYear } from '../calc/yearFigures.ts'
import { renewalChoice } from '../instruments/renewal.ts'
import { isSecured } from '../instruments/retainedShare.ts'
import { driverInputId, fundingBases } from '../plan/drivers.ts'
import { lineInputId, parameterServes } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { evaluateWith } from './evaluateWith.ts'
import { lineKind } from './lineKinds.ts'

export type FundingBasis = (typeof fundingBases)[number]

/** The same inputs as an evaluation, with uncertain resources counted on another basis. */
export function evaluateOnBasis(evaluation: Evaluation, basis: FundingBasis): Evaluation {
  const driver = driverInputId('fundingBasis')
  const number = fundingBases.indexOf(basis) + 1
  if (evaluation.input(driver)[0] === number) return evaluation
  return evaluateWith(evaluation, new Map([[driver, number]]))
}

/** Whether a line may be refused: it has a status and a probability. */
export function isAwarded(line: Line): boolean {
  const kind = lineKind(line.kind)
  const status = kind?.parameters.find((parameter) => parameter.id === 'status')
  return kind !== undefined && status !== undefined && parameterServes(status, line, kind)
}

/** What the resources that must be awarded bring in each fiscal year, in cents, whatever the basis of the evaluation. */
export function awardedByYear(plan: Plan, evaluation: Evaluation, basis: FundingBasis): readonly number[] {
  // Secured resources bring the same when all are counted in full, but for their renewals: the default basis then needs no
  // other evaluation.
  const hasRenewals = plan.lines.some((line) => line.choices[renewalChoice.id] === 'yearly')
  const counted = evaluateOnBasis(evaluation, basis === 'securedOnly' && !hasRenewals ? 'all' : basis)
  const { sheet } = counted
  const isCounted = (line: Line) =>
    isAwarded(line) && (basis !== 'securedOnly' || isSecured(counted.input(lineInputId(line.id, 'status'))[0]!))
  const lines = new Set(plan.lines.filter(isCounted).map((line) => line.id))
  const totals = new Array<number>(sheet.calendar.years.length).fill(0)
  for (const row of sheet.rows) {
    if (row.tags?.family === undefined || !lines.has(row.section)) continue
    sumByYear(counted.row(row.id), sheet.calendar).forEach((sum, year) => (totals[year]! += sum))
  }
  return totals
}
