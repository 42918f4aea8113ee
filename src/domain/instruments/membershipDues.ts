import { multiply, round } from '../calc/formulas.ts'
import type { ChoiceDefinition, LineKind } from '../plan/lineKind.ts'
import { profileChoice, profileParameters, profileRowCodes, spreadOverYear, yearShare } from './spreadOverYear.ts'
import { yearlyAmountParameter } from './yearlyAward.ts'

/** Whether the yearly total is typed, or the number of members and what each pays. */
const entryChoice = {
  id: 'entry',
  options: ['total', 'membersAndFee'],
  default: 'total',
} as const satisfies ChoiceDefinition

/** Whether dues give a right to something of their own: they are then the price of it, taxed and counted as a sale. */
const counterpartChoice = {
  id: 'counterpart',
  options: ['without', 'with'],
  default: 'without',
} as const satisfies ChoiceDefinition

const byTotal = { choice: 'entry', is: ['total'] } as const
const byMembers = { choice: 'entry', is: ['membersAndFee'] } as const

/** Membership dues: income and cash at once (D 512 C 7561, or C 7562 with a counterpart). Source: DOMAIN 1.2, 1.4 cotisations. */
export const membershipDues = {
  id: 'membershipDues',
  section: 'resources',
  family: 'selfFinancing',
  forms: ['association'],
  choices: [counterpartChoice, entryChoice, { ...profileChoice, default: 'oneMonth' }],
  parameters: [
    { ...yearlyAmountParameter, when: byTotal },
    {
      id: 'members',
      unit: 'count',
      shape: 'byYear',
      min: 0,
      max: 1e7,
      default: 0,
      integer: true,
      main: true,
      when: byMembers,
    },
    { id: 'fee', unit: 'price', shape: 'byYear', min: 0, max: 1e8, default: 0, integer: true, when: byMembers },
    ...profileParameters,
  ],
  rowCodes: ['yearAmount', ...profileRowCodes, 'received'],
  sources: ['anc2018-06'],
  build(scope) {
    const amount =
      scope.choice('entry') === 'total'
        ? scope.parameter('amount')
        : multiply(scope.parameter('members'), scope.parameter('fee'))
    const yearAmount = scope.row('yearAmount', {
      unit: 'cents',
      kind: 'rate',
      formula: round(multiply(amount, scope.active)),
    })
    scope.row('received', {
      unit: 'cents',
      kind: 'flow',
      formula: spreadOverYear(scope, yearAmount, yearShare(scope)),
      debit: '512',
      credit: scope.choice(counterpartChoice.id) === 'with' ? '7562' : '7561',
      cash: 'dues',
      brings: true,
    })
  },
} as const satisfies LineKind
