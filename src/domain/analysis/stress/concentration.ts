import type { Evaluation } from '../../calc/evaluate.ts'
import { indicatorRowId } from '../../indicators/indicator.ts'
import type { Plan } from '../../plan/plan.ts'
import { statementRowId } from '../../statements/statement.ts'
import { funderFigures } from '../funderFigures.ts'
import { yearlyOf } from '../yearly.ts'

/** What a funder gives to income in each fiscal year, as shares of it (NaN without income), and the row that says how much. */
export interface FunderShares {
  readonly funder: string
  readonly row: string
  readonly shares: readonly number[]
}

/** On how few funders a plan rests, by fiscal year; fractions, NaN in a year without income. */
export interface Concentration {
  /** Those that give something, the largest first. */
  readonly funders: readonly FunderShares[]
  /** What all funders give, and the three that give most in the year. */
  readonly all: readonly number[]
  readonly firstThree: readonly number[]
  /** The indicators of the plan: the share of the first, the index of Herfindahl (squared shares summed). */
  readonly first: readonly number[]
  readonly index: readonly number[]
  readonly income: readonly number[]
}

/** The rows of the indicators of concentration. */
export const firstFunderRow = indicatorRowId('largestFunderShare')
export const concentrationRow = indicatorRowId('funderConcentrationIndex')

/** Reads how concentrated the income of a scenario is. */
export function concentration(plan: Plan, evaluation: Evaluation): Concentration {
  const income = yearlyOf(evaluation, statementRowId('income', 'operatingProducts'))
  const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0)
  const funders = plan.funders
    .flatMap((funder): FunderShares[] => {
      const { incomeRow, incomeShare } = funderFigures(plan, evaluation, funder)
      const gives = incomeShare.some((share) => share > 0)
      return incomeRow !== null && gives ? [{ funder: funder.id, row: incomeRow, shares: incomeShare }] : []
    })
    .sort((a, b) => sum(b.shares.filter(Number.isFinite)) - sum(a.shares.filter(Number.isFinite)))
  const inYear = (year: number) => funders.map(({ shares }) => shares[year]!)
  const byYear = (read: (shares: readonly number[]) => number) =>
    income.map((figure, year) => (figure > 0 ? read(inYear(year)) : NaN))
  return {
    funders,
    all: byYear(sum),
    firstThree: byYear((shares) => sum(shares.toSorted((a, b) => b - a).slice(0, 3))),
    first: yearlyOf(evaluation, firstFunderRow),
    index: yearlyOf(evaluation, concentrationRow),
    income,
  }
}
