import type { Evaluation } from '../calc/evaluate.ts'
import { legalValue } from '../parameters/legalFigures.ts'
import type { LegalFigureId } from '../parameters/legalFigures.ts'
import type { AidSettings, DeMinimisRegime } from '../plan/aidSettings.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { lentCapital } from './lentCapital.ts'
import type { LentCapital } from './lentCapital.ts'
import { lineLife } from './lineLife.ts'
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
  readonly referenceRate: number
  readonly discountRate: number
  /** By the short-cut of the de minimis rules; null where the aid is out of its bounds. */
  readonly shortCut: number | null
}

/** Why an equivalent cannot be computed: a rate is not known, the money came before the plan, never comes, never goes back, or nothing says how much is guaranteed. */
export interface UnknownEquivalent {
  readonly kind: 'unknown'
  readonly reason: 'noBaseRate' | 'noMargin' | 'beforePlan' | 'notDrawn' | 'noTerm' | 'noShare'
}

/** The parameter of a guarantee that says which share of the loan it covers. */
const GUARANTEED_SHARE = 'guaranteedShare'

/**
 * The gross grant equivalent of a public loan (what the interest falls short of the reference rate on what is owed) or
 * guarantee (what its price falls short of the market's on what it covers), over its whole life. Source: DOMAIN 4.
 */
export function aidEquivalent(
  plan: Plan,
  evaluation: Evaluation,
  { line, form, guaranteed }: AidLine,
  settings: AidSettings,
): AidEquivalent | UnknownEquivalent {
  const lent = lentOverLife(plan, evaluation, guaranteed ?? line)
  if (lent.capital[0] !== 0) return unknown('beforePlan')
  const drawn = lent.capital.findIndex((amount) => amount > 0)
  if (drawn < 0) return unknown('notDrawn')
  const last = lent.capital.findLastIndex((amount) => amount > 0) + 1
  if (last >= lent.capital.length) return unknown('noTerm')
  const month = plan.timeline.start + drawn - 1
  const rates = ratesOf(plan, settings, month)
  if ('reason' in rates) return rates
  const share = form === 'loan' ? 1 : shareCovered(evaluation, line)
  const market = form === 'loan' ? rates.reference : legalValue('guaranteeMarketRate', month, plan.legalFigures)
  if (share === null) return unknown('noShare')
  if (market === null) return unknown('noMargin')
  const bears = form === 'loan' ? lent.interest : lentOverLife(plan, evaluation, line).paid
  const periods = Array.from({ length: last - drawn }, (_, k) => drawn + k)
  const found = grantEquivalents(
    {
      perYear: 12,
      aided: periods.map((t) => bears[t + 1]!),
      market: periods.map((t) => (lent.capital[t]! * share * market) / 12),
    },
    rates,
  )
  // A fee paid when the money comes in is not discounted.
  const atOnce = form === 'loan' ? 0 : bears[drawn]!
  const worth = (amount: number) => Math.max(0, Math.round(amount - atOnce))
  const amount = Math.round(Math.max(...lent.capital) * share)
  return {
    kind: 'known',
    month,
    amount,
    months: last - drawn,
    atReferenceRate: worth(found.atReferenceRate),
    atDiscountRate: worth(found.atDiscountRate),
    referenceRate: market,
    discountRate: rates.discount,
    shortCut: shortCut(plan, settings.regime, form, { amount, months: last - drawn, month }),
  }
}

const unknown = (reason: UnknownEquivalent['reason']): UnknownEquivalent => ({ kind: 'unknown', reason })

/** What is lent over the plan, or over the whole life of the line where it outlasts the plan. */
function lentOverLife(plan: Plan, evaluation: Evaluation, line: Line): LentCapital {
  const read = (figures: Evaluation) => lentCapital(rowsByLine(figures.sheet.rows).get(line.id) ?? [], figures)
  const within = read(evaluation)
  return within.capital[within.capital.length - 1] === 0 ? within : read(lineLife(plan, evaluation, line))
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

function shareCovered(evaluation: Evaluation, line: Line): number | null {
  const id = lineInputId(line.id, GUARANTEED_SHARE)
  return evaluation.sheet.inputIndex.has(id) ? evaluation.input(id)[0]! : null
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
