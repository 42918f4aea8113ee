import { constant, time } from '../calc/expression.ts'
import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, cumulate, divide, equals, minimum, multiply, periodOf, previous, round } from '../calc/formulas.ts'

import type { ChoiceDefinition, LineKind, LinkedLine, LineScope } from '../plan/lineKind.ts'
import { legalForms } from '../plan/plan.ts'
import { checkDaillyAdvance } from './checkDaillyAdvance.ts'
import { annualRateParameter, durationParameter } from './debtTerm.ts'
import { cedableGrants, grantReceipts } from './grantReceipts.ts'

/** What is advanced: a share of a grant of the plan until it is paid, or an amount for some months. */
export const advancedOnChoice = {
  id: 'advancedOn',
  options: ['grant', 'amount'],
  default: 'grant',
} as const satisfies ChoiceDefinition

const onGrant = { choice: advancedOnChoice.id, is: ['grant'] } as const
const onAmount = { choice: advancedOnChoice.id, is: ['amount'] } as const
const cents = { unit: 'cents', shape: 'scalar', min: 0, max: 1e12, default: 0, integer: true } as const

/**
 * Dailly advance: a bank advances a share of a notified grant, which is ceded to it as security (D 512 C 519), and is given back
 * as the grant is paid (D 519 C 512); interest each month (6616), and a fee for the file (627). The grant stays owed to the
 * structure (4417, 4411). Source: DOMAIN 1.3 and 1.4 dailly (CMF L313-23).
 */
export const daillyAdvance = {
  id: 'daillyAdvance',
  section: 'resources',
  family: 'solidarityFinance',
  forms: legalForms,
  choices: [advancedOnChoice],
  links: [{ id: 'grant', kinds: cedableGrants, required: false }],
  parameters: [
    { id: 'advancedShare', unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0.8, toCheck: true, when: onGrant },
    { id: 'advancedAmount', ...cents, main: true, when: onAmount },
    { id: 'drawMonth', unit: 'month', shape: 'scalar', min: 22800, max: 26399, default: 0, integer: true },
    { ...durationParameter, default: 6, toCheck: true, when: onAmount },
    { ...annualRateParameter, default: 0.05 },
    { id: 'fileFee', ...cents },
  ],
  rowCodes: [
    'drawPeriod',
    'ceded',
    'cededReceived',
    'openingBalance',
    'drawdown',
    'advanceInterest',
    'capital',
    'closingBalance',
    'fee',
  ],
  sources: ['pcg', 'dailly'],
  build(scope) {
    const grant = scope.linked('grant')
    const isOnGrant = scope.choice(advancedOnChoice.id) === 'grant'
    if (isOnGrant && !grant) return
    const drawPeriod = scope.row('drawPeriod', {
      unit: 'count',
      kind: 'constant',
      formula: periodOf(scope.parameter('drawMonth')),
    })
    const opening = scope.row('openingBalance', {
      unit: 'cents',
      kind: 'stock',
      formula: previous(scope.ref('closingBalance')),
    })
    const repaid = isOnGrant && grant ? repaidByGrant(scope, grant, opening) : repaidAtTerm(scope, drawPeriod, opening)
    layAdvance(scope, { drawPeriod, opening, ...repaid })
  },
  check: checkDaillyAdvance,
} as const satisfies LineKind

interface Advanced {
  readonly amount: Operand
  readonly repaid: Operand
}

/** A share of what the grant still owes is advanced; what the grant pays goes to the bank first. */
function repaidByGrant(scope: LineScope, grant: LinkedLine, opening: RowOperand): Advanced {
  const received = scope.row('cededReceived', {
    unit: 'cents',
    kind: 'flow',
    formula: add(...grantReceipts(grant.line).map((code) => grant.ref(code))),
  })
  const ceded = scope.row('ceded', {
    unit: 'cents',
    kind: 'stock',
    formula: cumulate(constant(0), grant.ref('awarded'), received),
  })
  return { amount: round(multiply(ceded, scope.parameter('advancedShare'))), repaid: minimum(opening, received) }
}

/** A typed amount is advanced, and given back after so many months. */
function repaidAtTerm(scope: LineScope, drawPeriod: RowOperand, opening: RowOperand): Advanced {
  const term = equals(time('counter'), add(drawPeriod, scope.parameter('duration')))
  return { amount: scope.parameter('advancedAmount'), repaid: multiply(opening, term) }
}

interface AdvanceRows extends Advanced {
  readonly drawPeriod: RowOperand
  readonly opening: RowOperand
}

function layAdvance(scope: LineScope, { drawPeriod, opening, amount, repaid }: AdvanceRows): void {
  const draws = multiply(equals(time('counter'), drawPeriod), scope.active)
  const drawdown = scope.row('drawdown', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(amount, draws),
    debit: '512',
    credit: '519',
    cash: 'shortTermIn',
    brings: true,
  })
  scope.row('advanceInterest', {
    unit: 'cents',
    kind: 'flow',
    formula: round(divide(multiply(opening, scope.parameter('annualRate')), constant(12))),
    debit: '6616',
    credit: '512',
    cash: 'interest',
  })
  const capital = scope.row('capital', {
    unit: 'cents',
    kind: 'flow',
    formula: repaid,
    debit: '519',
    credit: '512',
    cash: 'shortTermOut',
  })
  scope.row('closingBalance', { unit: 'cents', kind: 'stock', formula: cumulate(constant(0), drawdown, capital) })
  scope.row('fee', {
    unit: 'cents',
    kind: 'flow',
    formula: multiply(scope.parameter('fileFee'), draws),
    debit: '627',
    credit: '512',
    cash: 'suppliers',
  })
}
