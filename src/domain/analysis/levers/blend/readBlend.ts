import type { Evaluation } from '../../../calc/evaluate.ts'
import type { RowDefinition } from '../../../calc/sheet.ts'
import { sumByYear } from '../../../calc/yearFigures.ts'
import { indicatorRowId } from '../../../indicators/indicator.ts'
import type { Plan } from '../../../plan/plan.ts'
import { statementRowId } from '../../../statements/statement.ts'
import { costOfFlows } from '../../costOfResource.ts'
import { resourceFlows, rowsByLine } from '../../resourceFlows.ts'

/** What a blend is judged by, in one evaluation. Cents; series by month, by fiscal year, by funder and fiscal year. */
export interface BlendReading {
  readonly cash: readonly number[]
  /** What a year earns for its debt, and the debt that it pays: their ratio is the debt service cover. */
  readonly earned: readonly number[]
  readonly service: readonly number[]
  readonly byFunder: readonly (readonly number[])[]
  readonly income: readonly number[]
  /** What the candidates cost over the plan. */
  readonly cost: number
}

const CASH = '512'

/**
 * Reads an evaluation. What candidates cost is what they have paid beyond what came in, what is still owed at the end counting as
 * repaid; for a resource that is not owed back, what its own line pays out.
 */
export function readBlend(plan: Plan, evaluation: Evaluation, candidates: readonly string[]): BlendReading {
  const { calendar } = evaluation.sheet
  const byYear = (rowId: string) => sumByYear(evaluation.row(rowId), calendar)
  const cover = indicatorRowId('debtServiceCover')
  const flows = resourceFlows(plan, evaluation)
  const rows = rowsByLine(evaluation.sheet.rows)
  const costOf = (id: string) => {
    const owed = flows.get(id)
    if (owed) return costOfFlows(owed).charges
    return (rows.get(id) ?? [])
      .filter(({ tags }) => tags?.credit === CASH)
      .reduce((sum, row) => evaluation.row(row.id).reduce((total, figure) => total + figure, sum), 0)
  }
  return {
    cash: [...evaluation.row(statementRowId('cash', 'closing'))],
    earned: byYear(`${cover}.earned`),
    service: byYear(`${cover}.service`),
    byFunder: funderRows(evaluation).map(({ id }) => byYear(id)),
    income: byYear(statementRowId('income', 'operatingProducts')),
    cost: candidates.reduce((sum, id) => sum + costOf(id), 0),
  }
}

/** The rows of what each funder brings to income, keyed by the funder. */
export function funderRows({ sheet }: Evaluation): readonly RowDefinition[] {
  return sheet.rows.filter(({ section }) => section === 'funders')
}

/** The difference of two readings, figure by figure, multiplied by a factor. */
export function difference(a: BlendReading, b: BlendReading, factor = 1): BlendReading {
  const less = (x: readonly number[], y: readonly number[]) => x.map((figure, i) => (figure - y[i]!) * factor)
  return {
    cash: less(a.cash, b.cash),
    earned: less(a.earned, b.earned),
    service: less(a.service, b.service),
    byFunder: a.byFunder.map((funder, i) => less(funder, b.byFunder[i]!)),
    income: less(a.income, b.income),
    cost: (a.cost - b.cost) * factor,
  }
}
