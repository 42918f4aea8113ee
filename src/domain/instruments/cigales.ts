import { centsFigure, countFigure, monthFigure, rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { asCurrentAccount, asOwnFunds } from './debtAccounts.ts'
import { durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { layHeldToTerm } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'
import type { DebtAccounts } from './loanSchedule.ts'
import { leavesTooSoon } from './usualBounds.ts'

/** What a club holds in a company; in an association it makes an apport avec droit de reprise. */
const clubHoldsChoice = {
  id: 'clubHolds',
  options: ['shares', 'currentAccount'],
  default: 'shares',
} as const satisfies ChoiceDefinition

const source = 'cigales'

/**
 * CIGALES: clubs of savers who put money in for five years and leave at its nominal value: apport avec droit de reprise of an
 * association (1034), shares (1013) or current account (455) of a company. Source: DOMAIN 1.4 CIGALES.
 */
export const cigales = {
  id: 'cigales',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [originChoice, clubHoldsChoice],
  parameters: [
    ...principalParameters,
    { id: 'clubs', unit: 'count', shape: 'scalar', min: 1, max: 1000, default: 1, integer: true },
    { ...durationParameter, source },
  ],
  rowCodes: [...debtRowCodes, 'capitalHeld'],
  sources: ['anc2018-06', source],
  build(scope) {
    layHeldToTerm(scope, accountsOf(scope), null)
    if (scope.form !== 'scop' || scope.choice(clubHoldsChoice.id) !== 'shares') return
    scope.row('capitalHeld', { unit: 'cents', kind: 'stock', formula: scope.balanceOf('1013') })
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const shares = shareOfCapitalTooLarge(context)
    if (isExisting(context.line)) return shares
    return [
      ...drawnOutsidePlan(context),
      ...clubAmountUnusual(context),
      ...leavesTooSoon(context, 'cigalesTerm'),
      ...shares,
    ]
  },
} as const satisfies LineKind

function accountsOf(scope: LineScope): DebtAccounts {
  if (scope.form === 'association') return asOwnFunds('1034')
  return scope.choice(clubHoldsChoice.id) === 'shares' ? asOwnFunds('1013') : asCurrentAccount
}

/** What each club puts in. */
function clubAmountUnusual({ value, legal }: LineCheck): readonly Alert[] {
  const amount = Math.round(value('principal') / value('clubs'))
  const lowest = legal('cigalesLowestAmount', value('drawMonth'))
  const highest = legal('cigalesHighestAmount', value('drawMonth'))
  if (lowest === null || highest === null || (amount >= lowest && amount <= highest)) return []
  return [
    {
      code: 'clubAmountUnusual',
      severity: 'warning',
      figures: {
        amount: centsFigure(amount),
        clubs: countFigure(value('clubs')),
        lowest: centsFigure(lowest),
        highest: centsFigure(highest),
      },
    },
  ]
}

/** Clubs may hold half of a SCOP's capital at most, in the first month in which they hold more. */
function shareOfCapitalTooLarge({ plan, line, calendar, figures, legal }: LineCheck): readonly Alert[] {
  if (plan.structure.form !== 'scop' || line.choices[clubHoldsChoice.id] === 'currentAccount') return []
  const [held, capital] = [figures('closingBalance'), figures('capitalHeld')]
  const months = calendar.series.month
  const highestIn = (t: number) => legal('cigalesScopShare', months[t]!)
  const first = held.findIndex((amount, t) => amount > 0 && amount > capital[t]! * (highestIn(t) ?? 1))
  const highest = first < 0 ? null : highestIn(first)
  if (highest === null) return []
  return [
    {
      code: 'clubsHoldTooMuch',
      severity: 'error',
      figures: {
        month: monthFigure(months[first]!),
        held: centsFigure(held[first]!),
        capital: centsFigure(capital[first]!),
        highest: rateFigure(highest),
      },
    },
  ]
}
