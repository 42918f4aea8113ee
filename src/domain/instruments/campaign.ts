import type { RowOperand } from '../calc/expression.ts'
import { time } from '../calc/expression.ts'
import { atLeast, equals, multiply, periodOf, round } from '../calc/formulas.ts'
import { centsFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineScope, ParameterDefinition } from '../plan/lineKind.ts'
import { securedButUnsure } from './checkAward.ts'
import { drawnOutsidePlan } from './checkDebt.ts'
import { onceAmountParameter } from './grantContract.ts'
import { awardMonthParameter } from './projectAward.ts'
import { awardParameters, retainedShare, retainedShareCode } from './retainedShare.ts'

/** Whether a campaign that misses its target brings nothing, or what it raised. */
export const campaignChoice = {
  id: 'campaign',
  options: ['allOrNothing', 'keepAll'],
  default: 'allOrNothing',
} as const satisfies ChoiceDefinition

/** The share that the platform keeps: 4 to 7 % of what is raised (DOMAIN 1.4 crowdfunding). */
export const platformFeeParameter = {
  id: 'platformFeeRate',
  unit: 'rate',
  shape: 'scalar',
  min: 0,
  max: 0.5,
  default: 0.05,
  toCheck: true,
  source: 'crowdfunding',
} as const satisfies ParameterDefinition

/** What a campaign on a platform is typed by; money comes one or two weeks after it closes (practice). */
export const campaignParameters = [
  onceAmountParameter,
  {
    ...onceAmountParameter,
    id: 'campaignTarget',
    main: false,
    when: { choice: campaignChoice.id, is: ['allOrNothing'] },
  },
  { ...awardMonthParameter, id: 'closeMonth' },
  ...awardParameters,
  platformFeeParameter,
  {
    id: 'payoutDelay',
    unit: 'months',
    shape: 'scalar',
    min: 0,
    max: 12,
    default: 1,
    integer: true,
    toCheck: true,
    source: 'crowdfunding',
  },
] as const satisfies readonly ParameterDefinition[]

/** The codes of the rows of a campaign. */
export const campaignRowCodes = [retainedShareCode, 'closePeriod', 'pledged', 'raised', 'platformFee'] as const

/** Lays what a campaign is pledged, by how generous a scenario is, and what counts of it: nothing when it misses its target. */
export function layPledged(scope: LineScope): RowOperand {
  const typed = multiply(scope.parameter('amount'), scope.active)
  const pledged = scope.row('pledged', {
    unit: 'cents',
    kind: 'constant',
    formula: round(multiply(typed, scope.driver('giving'))),
  })
  const counted = multiply(pledged, retainedShare(scope))
  const keepsAll = scope.choice(campaignChoice.id) === 'keepAll'
  return scope.row('raised', {
    unit: 'cents',
    kind: 'constant',
    formula: round(keepsAll ? counted : multiply(counted, atLeast(pledged, scope.parameter('campaignTarget')))),
  })
}

/** The flag of the month in which a campaign closes. */
export function closes(scope: LineScope) {
  const period = scope.row('closePeriod', {
    unit: 'count',
    kind: 'constant',
    formula: periodOf(scope.parameter('closeMonth')),
  })
  return equals(time('counter'), period)
}

/** What a campaign is checked for: nothing while no amount is typed. */
export function checkCampaign(context: LineCheck): readonly Alert[] {
  if (context.value('amount') === 0) return []
  return [
    ...drawnOutsidePlan(context, 'closeMonth'),
    ...targetMissed(context),
    ...overPlatformCeiling(context, context.value('amount'), context.value('closeMonth')),
    ...securedButUnsure(context),
  ]
}

function targetMissed({ line, value, figures }: LineCheck): readonly Alert[] {
  if (line.choices[campaignChoice.id] === 'keepAll') return []
  const pledged = figures('pledged')[0]!
  const target = value('campaignTarget')
  if (pledged >= target) return []
  const missing = centsFigure(target - pledged)
  const figuresToTell = { pledged: centsFigure(pledged), target: centsFigure(target), missing }
  return [{ code: 'campaignFails', severity: 'warning', figures: figuresToTell }]
}

/** More than a platform may raise for one structure over twelve months. */
export function overPlatformCeiling({ legal }: LineCheck, amount: number, month: number): readonly Alert[] {
  const ceiling = legal('crowdfundingCeiling', month)
  if (ceiling === null || amount <= ceiling) return []
  return [
    {
      code: 'crowdfundingCeiling',
      severity: 'error',
      figures: { amount: centsFigure(amount), ceiling: centsFigure(ceiling) },
    },
  ]
}
