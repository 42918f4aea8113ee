import type { Evaluation } from '../calc/evaluate.ts'
import { openingOf } from '../calc/opening.ts'
import { legalValue } from '../parameters/legalFigures.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import type { AidSettings, DeMinimisRegime } from '../plan/aidSettings.ts'
import { lineRowId } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { lentCapital } from './lentCapital.ts'
import { lineLife } from './lineLife.ts'
import { guaranteedRowCode } from './publicAid.ts'
import type { AidLine } from './publicAid.ts'
import { grantEquivalents } from './rates/grantEquivalent.ts'
import type { GrantEquivalents } from './rates/grantEquivalent.ts'
import { referenceMargin } from './rates/referenceMargin.ts'
import { shortCutEquivalent } from './rates/shortCutEquivalent.ts'
import { rowsByLine } from './resourceFlows.ts'

/** What a loan or a guarantee of public money is worth as a grant, in cents; rates as fractions. */
export interface AidEquivalent extends GrantEquivalents {
  readonly kind: 'known'
  /** The month in which the money comes in: the aid counts from there. */
  readonly month: number
  /** What is lent, or the guaranteed part of it. */
  readonly amount: number
  /** From the money to the last payment. */
  readonly months: number
  /** The reference rate of a loan, or the market premium of a guarantee. */
  readonly marketRate: number
  readonly discountRate: number
  /** By the short-cut of the de minimis rules; null where the aid is out of its bounds. */
  readonly shortCut: number | null
}

/** Why an equivalent cannot be computed: a rate is not known; the money came before the plan, never comes, or never goes back. */
export interface UnknownEquivalent {
  readonly kind: 'unknown'
  readonly reason: 'noBaseRate' | 'noMargin' | 'beforePlan' | 'notDrawn' | 'noTerm'
}

/**
 * The gross grant equivalent of a public loan (what the interest falls short of the reference rate on what is owed) or
 * guarantee (what its price falls short of the market's on what it covers), over its whole life. Source: DOMAIN 4.
 */
export function aidEquivalent(
  plan: Plan,
  evaluation: Evaluation,
  { line, form }: AidLine,
  settings: AidSettings,
): AidEquivalent | UnknownEquivalent {
  const { standing, bears } = overLife(plan, evaluation, line, form)
  if (standing[0] !== 0) return unknown('beforePlan')
  const drawn = standing.findIndex((amount) => amount > 0)
  if (drawn < 0) return unknown('notDrawn')
  const last = standing.findLastIndex((amount) => amount > 0) + 1
  if (last >= standing.length) return unknown('noTerm')
  const month = plan.timeline.start + drawn - 1
  const rates = ratesOf(plan, settings, month)
  if ('reason' in rates) return rates
  const market = form === 'loan' ? rates.reference : legalValue('guaranteeMarketRate', month, plan.legalFigures)
  if (market === null) return unknown('noMargin')
  const periods = Array.from({ length: last - drawn }, (_, k) => drawn + k)
  const found = grantEquivalents(
    {
      perYear: 12,
      aided: periods.map((t) => bears[t + 1]!),
      market: periods.map((t) => (standing[t]! * market) / 12),
    },
    rates,
  )
  // The price of a guarantee is paid when the money comes in, and so is not discounted.
  const atOnce = form === 'guarantee' ? bears[drawn]! : 0
  const worth = (amount: number) => Math.max(0, Math.round(amount - atOnce))
  const amount = Math.max(...standing)
  const months = last - drawn
  return {
    kind: 'known',
    month,
    amount,
    months,
    atReferenceRate: worth(found.atReferenceRate),
    atDiscountRate: worth(found.atDiscountRate),
    marketRate: market,
    discountRate: rates.discount,
    shortCut: shortCut(plan, settings.regime, form, { amount, months, month }),
  }
}

const unknown = (reason: UnknownEquivalent['reason']): UnknownEquivalent => ({ kind: 'unknown', reason })

/** What is lent or guaranteed and not yet repaid, and what it costs, month by month from the opening (position 0). */
interface AidedMoney {
  readonly standing: readonly number[]
  readonly bears: readonly number[]
}

/** Months within which nearly every loan ends, and those of the longest one in the longest plan. */
const LIFE_MONTHS = [240, 600]

/** What is aided over the plan, or over the whole life of the line where it outlasts the plan. */
function overLife(plan: Plan, evaluation: Evaluation, line: Line, form: AidLine['form']): AidedMoney {
  let found = aidedMoney(evaluation, line, form)
  for (const months of LIFE_MONTHS) {
    if (found.standing.at(-1) === 0) return found
    found = aidedMoney(lineLife(plan, evaluation, line, months), line, form)
  }
  return found
}

function aidedMoney(evaluation: Evaluation, line: Line, form: AidLine['form']): AidedMoney {
  const { capital, interest, paid } = lentCapital(rowsByLine(evaluation.sheet.rows).get(line.id) ?? [], evaluation)
  if (form === 'loan') return { standing: capital, bears: interest }
  const guaranteed = lineRowId(line.id, guaranteedRowCode)
  return { standing: [openingOf(evaluation, guaranteed), ...evaluation.row(guaranteed)], bears: paid }
}

function ratesOf(
  plan: Plan,
  { baseRate, creditRating, collateral }: AidSettings,
  month: number,
): { readonly reference: number; readonly discount: number } | UnknownEquivalent {
  const margin = referenceMargin(creditRating, collateral, month)
  const discountMargin = legalValue('aidDiscountMargin', month, plan.legalFigures)
  if (baseRate === null) return unknown('noBaseRate')
  if (margin === null || discountMargin === null) return unknown('noMargin')
  return { reference: baseRate + margin, discount: baseRate + discountMargin }
}

/** The legal figures of each de minimis regime. */
export const regimeFigures = {
  general: { ceiling: 'deMinimisCeiling', loan: 'deMinimisLoanAmount', guarantee: 'deMinimisGuaranteeAmount' },
  sgei: { ceiling: 'deMinimisSgeiCeiling', loan: 'deMinimisSgeiLoanAmount', guarantee: 'deMinimisSgeiGuaranteeAmount' },
} as const satisfies Record<DeMinimisRegime, Record<'ceiling' | 'loan' | 'guarantee', LegalFigureId>>

function shortCut(
  plan: Plan,
  regime: DeMinimisRegime,
  form: AidLine['form'],
  aid: { readonly amount: number; readonly months: number; readonly month: number },
): number | null {
  const figures = regimeFigures[regime]
  const legal = (id: LegalFigureId) => legalValue(id, aid.month, plan.legalFigures)
  const ceiling = legal(figures.ceiling)
  const amountOverFiveYears = legal(form === 'guarantee' ? figures.guarantee : figures.loan)
  if (ceiling === null || amountOverFiveYears === null) return null
  return shortCutEquivalent(aid, { ceiling, amountOverFiveYears })
}
