import type { CostId } from '../../domain/costs/registry.ts'
import type { InstrumentId } from '../../domain/instruments/registry.ts'
import { statusNumber } from '../../domain/instruments/retainedShare.ts'
import type { InputValue } from '../../domain/calc/inputValues.ts'
import { grantPayments } from './grantPayments.ts'
import type { StartAnswers } from './startAnswers.ts'
import { isSome } from './startSteps.ts'

/** The lines that the answers may make, as keyed in the words of the questionnaire. */
export const startLineCodes = [
  'grant',
  'otherGrants',
  'sales',
  'dues',
  'donations',
  'shares',
  'loan',
  'volunteers',
  'premisesLent',
  'rent',
  'running',
  'staff',
  'equipment',
  'cash',
  'owed',
] as const
export type StartLineCode = (typeof startLineCodes)[number]

/** A line that the answers make: of which kind, with what was answered; the rest keeps its defaults. */
export interface StartLine {
  readonly code: StartLineCode
  readonly kind: InstrumentId | CostId
  readonly choices: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, InputValue>>
}

/** The lines that the answers make, resources first. */
export function startLines(answers: StartAnswers): readonly StartLine[] {
  const { form, years } = answers
  const each = (cents: number) => Array.from({ length: years }, () => cents)
  const yearly = (
    code: StartLineCode,
    kind: StartLine['kind'],
    cents: number | null,
    choices: StartLine['choices'] = {},
    values: StartLine['values'] = {},
  ): readonly StartLine[] =>
    isSome(cents) ? [{ code, kind, choices, values: { amount: each(cents), ...values } }] : []
  const isAssociation = form === 'association'
  const rent = isSome(answers.monthlyRent) ? answers.monthlyRent * 12 : null
  const { salesDelay } = answers
  return [
    ...grant(answers, each),
    ...yearly('otherGrants', 'operatingGrant', answers.otherGrants),
    ...yearly('sales', 'sales', answers.sales, { nature: answers.soldNature }, { paymentDelay: salesDelay }),
    ...(isAssociation ? yearly('dues', 'membershipDues', answers.dues) : []),
    ...(isAssociation ? yearly('donations', 'donations', answers.donations) : []),
    ...shares(answers, each),
    ...loan(answers),
    ...(isSome(answers.volunteerHours)
      ? [
          {
            code: 'volunteers',
            kind: 'volunteering',
            choices: {},
            values: { hours: each(answers.volunteerHours) },
          } as const,
        ]
      : []),
    ...yearly('premisesLent', 'premisesLent', answers.premisesLent),
    ...yearly('rent', 'runningCost', rent, { nature: 'rent' }, { paymentDelay: 0 }),
    ...yearly('running', 'runningCost', answers.runningCosts),
    ...staff(answers, each),
    ...equipment(answers),
    ...opening(answers),
  ]
}

type EachYear = (cents: number) => readonly number[]

function grant(answers: StartAnswers, each: EachYear): readonly StartLine[] {
  if (!isSome(answers.grantAmount)) return []
  const { advanceShare } = answers
  const isSingle = advanceShare === 0 || advanceShare === 1
  const { advanceDelay, balanceDelay } = grantPayments(answers)
  return [
    {
      code: 'grant',
      kind: answers.grantKind === 'foundation' ? 'foundationGrant' : 'operatingGrant',
      choices: { payment: isSingle ? 'single' : 'advanceAndBalance' },
      values: {
        amount: each(answers.grantAmount),
        status: statusNumber(answers.grantDecision),
        profileMonth: answers.grantMonth,
        balanceDelay,
        ...(isSingle ? {} : { advanceShare, advanceDelay }),
      },
    },
  ]
}

/** Shares are subscribed in the first year: nobody subscribes as many each year. */
function shares({ form, shares: cents }: StartAnswers, each: EachYear): readonly StartLine[] {
  if (form === 'association' || !isSome(cents)) return []
  const subscriptions = each(0).map((none, year) => (year === 0 ? cents : none))
  return [
    { code: 'shares', kind: form === 'scic' ? 'scicShares' : 'scopShares', choices: {}, values: { subscriptions } },
  ]
}

function loan({ loanState, loanAmount, loanMonth, loanMonths, loanRate, start }: StartAnswers): readonly StartLine[] {
  if (loanState === 'none' || !isSome(loanAmount)) return []
  const terms = { principal: loanAmount, duration: loanMonths, annualRate: loanRate }
  const values = loanState === 'new' ? { ...terms, drawMonth: loanMonth ?? start } : terms
  return [{ code: 'loan', kind: 'bankLoan', choices: { origin: loanState }, values }]
}

function staff({ people, monthlyGross }: StartAnswers, each: EachYear): readonly StartLine[] {
  if (!isSome(people) || !isSome(monthlyGross)) return []
  return [{ code: 'staff', kind: 'staffPosition', choices: {}, values: { fte: each(people), monthlyGross } }]
}

function equipment({ equipment: amount, equipmentMonth, start }: StartAnswers): readonly StartLine[] {
  if (!isSome(amount)) return []
  const values = { amount, purchaseMonth: equipmentMonth ?? start }
  return [{ code: 'equipment', kind: 'investment', choices: { origin: 'new' }, values }]
}

function opening({ cash, owed, owedMonths }: StartAnswers): readonly StartLine[] {
  const bank = { code: 'cash', kind: 'openingCash', choices: {}, values: { balance: cash ?? 0 } } as const
  const due = {
    code: 'owed',
    kind: 'openingReceivable',
    choices: { account: '4417' },
    values: { amount: owed ?? 0, settlementDelay: owedMonths },
  } as const
  return [...(isSome(cash) ? [bank] : []), ...(isSome(owed) ? [due] : [])]
}
