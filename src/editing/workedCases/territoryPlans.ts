import type { InternalFlow } from '../../domain/analysis/consolidation/structureGroup.ts'
import { otherSideOf } from '../../domain/analysis/consolidation/otherSideOf.ts'
import type { LegalForm, Line, Plan } from '../../domain/plan/plan.ts'
import { addMonths } from '../../domain/time/month.ts'
import type { Month } from '../../domain/time/month.ts'
import type { IdSource } from '../idSource.ts'
import { newPlan } from '../newPlan.ts'

/** The words of a territory's case. */
export interface TerritoryWords {
  readonly lender: string
  readonly borrower: string
  readonly base: string
  readonly note: string
  readonly cash: string
  readonly costs: string
  readonly sales: string
  readonly post: string
  readonly loan: string
}

/** Two structures of a territory and what they pay one another. */
export interface TerritoryCase {
  readonly plans: readonly [Plan, Plan]
  readonly flows: readonly InternalFlow[]
}

/**
 * An association that shares a post with a SCIC (12,000 € a year) and lends it 10,000 € for a year: each flow stands in both plans
 * on the same terms.
 */
export function territoryPlans(start: Month, newId: IdSource, words: TerritoryWords): TerritoryCase {
  const plain = (kind: string, name: string, values: Line['values'], choices: Line['choices'] = {}): Line => {
    return { id: newId(), kind, name, choices, values, provenance: {} }
  }
  const yearly = (amount: number) => [amount, amount, amount]
  const structure = (name: string, form: LegalForm, lines: readonly Line[]): Plan => {
    const plan = newPlan({ id: newId(), name, form, start, months: 36, baseScenario: { id: 'base', name: words.base } })
    return { ...plan, structure: { ...plan.structure, name, note: words.note }, lines }
  }
  const post = plain('runningCost', words.post, { amount: yearly(1_200_000) })
  const loan = plain(
    'solidarityLoan',
    words.loan,
    { principal: 1_000_000, drawMonth: addMonths(start, 2), annualRate: 0.02, duration: 12, grace: 0 },
    { repayment: 'bullet' },
  )
  const borrower = structure(words.borrower, 'scic', [
    plain('openingCash', words.cash, { balance: 500_000 }),
    plain('sales', words.sales, { amount: yearly(5_000_000) }),
    plain('runningCost', words.costs, { amount: yearly(3_700_000) }),
    post,
    loan,
  ])
  const alone = structure(words.lender, 'association', [
    plain('openingCash', words.cash, { balance: 3_000_000 }),
    plain('operatingGrant', words.sales, { amount: yearly(4_000_000), status: 3 }),
    plain('runningCost', words.costs, { amount: yearly(5_000_000) }),
  ])
  const answers = [post, loan].map((line) => ({ line, answer: otherSideOf(line, borrower, alone, newId()) }))
  const lender = { ...alone, lines: [...alone.lines, ...answers.flatMap(({ answer }) => answer ?? [])] }
  return {
    plans: [lender, borrower],
    flows: answers.flatMap(({ line, answer }) =>
      answer
        ? [
            {
              id: newId(),
              payer: { plan: borrower.id, line: line.id },
              receiver: { plan: lender.id, line: answer.id },
            },
          ]
        : [],
    ),
  }
}
