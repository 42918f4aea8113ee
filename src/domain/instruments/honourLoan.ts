import { multiply, equals, periodOf } from '../calc/formulas.ts'
import { time } from '../calc/expression.ts'
import type { ChoiceDefinition, LineKind } from '../plan/lineKind.ts'
import { drawnOutsidePlan, graceTooLong } from './checkDebt.ts'
import { asCurrentAccount } from './debtAccounts.ts'
import { durationParameter, principalParameters } from './debtTerm.ts'
import { debtRowCodes, laySchedule } from './loanSchedule.ts'

/** What the founder makes of the money that was lent to him or her: a current account, or capital. */
const broughtAsChoice = {
  id: 'founderBrings',
  options: ['currentAccount', 'capital'],
  default: 'currentAccount',
} as const satisfies ChoiceDefinition

const inCurrentAccount = { choice: broughtAsChoice.id, is: ['currentAccount'] } as const

/**
 * Honour loan (prêt d'honneur, 0 %): lent to a founder in person, who brings it to the company, as a current account that is
 * given back month by month (D 512 C 455, D 455 C 512) or as capital (D 512 C 1013). Source: DOMAIN 1.4 pret_honneur.
 */
export const honourLoan = {
  id: 'honourLoan',
  section: 'resources',
  family: 'solidarityFinance',
  forms: ['scic', 'scop'],
  choices: [broughtAsChoice],
  parameters: [
    principalParameters[0],
    {
      id: 'drawMonth',
      unit: 'month',
      shape: 'scalar',
      min: 22800,
      max: 26399,
      default: 0,
      integer: true,
    },
    { ...durationParameter, default: 48, toCheck: true, when: inCurrentAccount },
    {
      id: 'grace',
      unit: 'months',
      shape: 'scalar',
      min: 0,
      max: 120,
      default: 6,
      integer: true,
      toCheck: true,
      when: inCurrentAccount,
    },
  ],
  rowCodes: debtRowCodes,
  sources: ['pcg', 'honourLoan'],
  build(scope) {
    if (scope.choice(broughtAsChoice.id) === 'currentAccount') {
      const terms = { profile: 'constantCapital', step: 1, grace: scope.parameter('grace') } as const
      laySchedule(scope, terms, asCurrentAccount, null)
      return
    }
    const falls = equals(time('counter'), periodOf(scope.parameter('drawMonth')))
    scope.row('drawdown', {
      unit: 'cents',
      kind: 'flow',
      formula: multiply(multiply(scope.parameter('principal'), scope.active), falls),
      debit: '512',
      credit: '1013',
      cash: 'ownFundsIn',
      brings: true,
    })
  },
  check(context) {
    if (context.value('principal') === 0) return []
    const repaid = context.line.choices[broughtAsChoice.id] !== 'capital'
    return [...drawnOutsidePlan(context), ...(repaid ? graceTooLong(context) : [])]
  },
} as const satisfies LineKind
