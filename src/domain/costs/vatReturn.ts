import { constant } from '../calc/expression.ts'
import type { Operand } from '../calc/expression.ts'
import { add, cumulate, maximum, multiply, negate, previous, shift, subtract } from '../calc/formulas.ts'
import { vatAccounts } from '../instruments/vat.ts'
import type { ChoiceDefinition, LineKind, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { declarationChoice, periodEnd } from './dueByPeriod.ts'

/** What becomes of VAT deducted beyond what is collected: kept for the next return, or paid back. */
const creditChoice = {
  id: 'vatCredit',
  options: ['carried', 'refunded'],
  default: 'carried',
} as const satisfies ChoiceDefinition

const delay = { unit: 'months', shape: 'scalar', max: 24, integer: true, toCheck: true } as const

/**
 * The VAT return of the plan, one line for all: what was collected (D 4457 C 4455) and deducted (D 4455 C 4456) by the lines,
 * paid after the end of the period (D 4455 C 512); a credit is carried forward or refunded (D 512 C 4455). Source: DOMAIN 6.
 */
export const vatReturn = {
  id: 'vatReturn',
  section: 'costs',
  forms: legalForms,
  choices: [declarationChoice, creditChoice],
  parameters: [
    { id: 'vatDelay', ...delay, min: 0, default: 1 },
    { id: 'refundDelay', ...delay, min: 0, default: 3, when: { choice: 'vatCredit', is: ['refunded'] } },
  ],
  rowCodes: [
    'periodEnd',
    'vatNet',
    'vatDue',
    'vatClaimed',
    'vatPending',
    'vatPaid',
    'vatRefunded',
    'vatCollectedDeclared',
    'vatDeductedDeclared',
  ],
  sources: ['vatRates', 'pcg'],
  build(scope) {
    const { owed, deductible, collected } = vatAccounts
    const flow = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'flow', formula })
    const declare = (code: string, arisen: Operand, debit: string, credit: string) =>
      scope.row(code, { unit: 'cents', kind: 'flow', formula: multiply(arisen, scope.active), debit, credit })
    const refunds = scope.choice(creditChoice.id) === 'refunded'
    const declaredIn = declarer(scope)
    const net = flow('vatNet', subtract(scope.ref('vatCollectedDeclared'), scope.ref('vatDeductedDeclared')))
    const position = add(previous(scope.ref('vatPending')), net)
    const due = flow('vatDue', declaredIn(maximum(position, constant(0))))
    const claimed = refunds ? flow('vatClaimed', declaredIn(maximum(negate(position), constant(0)))) : null
    scope.row('vatPending', {
      unit: 'cents',
      kind: 'stock',
      formula: cumulate(constant(0), claimed ? add(net, claimed) : net, due),
    })
    scope.row('vatPaid', {
      unit: 'cents',
      kind: 'flow',
      formula: shift(due, scope.parameter('vatDelay')),
      debit: owed,
      credit: '512',
      cash: 'vatOut',
    })
    if (claimed) {
      scope.row('vatRefunded', {
        unit: 'cents',
        kind: 'flow',
        formula: shift(claimed, scope.parameter('refundDelay')),
        debit: '512',
        credit: owed,
        cash: 'vatIn',
      })
    }
    declare('vatCollectedDeclared', scope.creditsOf(collected), collected, owed)
    declare('vatDeductedDeclared', scope.debitsOf(deductible), owed, deductible)
  },
} as const satisfies LineKind

/** Keeps an amount for the months in which a period ends. */
function declarer(scope: LineScope): (amount: Operand) => Operand {
  const end = periodEnd(scope)
  return (amount) => (end ? multiply(end, amount) : amount)
}
