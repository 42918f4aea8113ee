import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineKind } from '../plan/lineKind.ts'
import { drawnOutsidePlan, termNotWhole } from './checkDebt.ts'
import { asCurrentAccount, asDebt, asOwnFunds, currentAccountInterest } from './debtAccounts.ts'
import { interestRowCodes } from './debtInterest.ts'
import { annualRateParameter, durationParameter, isExisting, originChoice, principalParameters } from './debtTerm.ts'
import { layHeldToTerm } from './heldToTerm.ts'
import { debtRowCodes } from './loanSchedule.ts'
import { amountOutsideUsual, leavesTooSoon } from './usualBounds.ts'

/** Who invests: Garrigue, a regional fund such as Herrikoa, or another solidarity investor. */
const investorChoice = {
  id: 'investor',
  options: ['garrigue', 'regional', 'other'],
  default: 'garrigue',
} as const satisfies ChoiceDefinition

/** What the investor holds. */
const investedAsChoice = {
  id: 'investedAs',
  options: ['shares', 'currentAccount', 'loan'],
  default: 'shares',
} as const satisfies ChoiceDefinition

const source = 'solidarityCapital'

/**
 * Solidarity capital (Garrigue, Herrikoa and its like): a minority share that leaves after some years at its nominal value
 * (1013), a partner's current account (455, interest 6615) or a loan (168, interest 6611). Source: DOMAIN 1.4 Garrigue,
 * Herrikoa-like regional.
 */
export const solidarityCapital = {
  id: 'solidarityCapital',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['scic', 'scop'],
  choices: [originChoice, investorChoice, investedAsChoice],
  parameters: [
    ...principalParameters,
    { ...annualRateParameter, when: { choice: investedAsChoice.id, is: ['currentAccount', 'loan'] } },
    { ...durationParameter, source },
  ],
  rowCodes: [...debtRowCodes, ...interestRowCodes],
  sources: ['pcg', source],
  build(scope) {
    switch (scope.choice(investedAsChoice.id)) {
      case 'shares':
        layHeldToTerm(scope, asOwnFunds('1013'), null)
        break
      case 'currentAccount':
        layHeldToTerm(scope, asCurrentAccount, {
          annualRate: scope.parameter('annualRate'),
          ...currentAccountInterest,
        })
        break
      default:
        layHeldToTerm(scope, asDebt('168'), { annualRate: scope.parameter('annualRate'), accrued: '1688' })
    }
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const holds = context.line.choices[investedAsChoice.id] ?? investedAsChoice.default
    const broken = holds === 'shares' ? [] : termNotWhole(context, 12)
    if (isExisting(context.line)) return broken
    return [...drawnOutsidePlan(context), ...broken, ...outsideInvestorBounds(context)]
  },
} as const satisfies LineKind

function outsideInvestorBounds(context: LineCheck): readonly Alert[] {
  const investor = context.line.choices[investorChoice.id] ?? investorChoice.default
  if (investor === 'garrigue') return leavesTooSoon(context, 'garrigueTerm')
  if (investor === 'other') return []
  const amount = context.value('principal')
  return amountOutsideUsual(context, amount, 'regionalCapitalLowestAmount', 'regionalCapitalHighestAmount')
}
