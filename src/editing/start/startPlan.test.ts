import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planAlerts } from '../../domain/alerts/planAlerts.ts'
import { createLiveModel } from '../../domain/model/liveModel.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { openTrial } from '../../domain/model/trial.ts'
import { eventChanges } from '../../domain/model/lineEffects.ts'
import { checkPlan } from '../../domain/plan/checkPlan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { checkCodes, checkRowId } from '../../domain/statements/checks.ts'
import { toMonth } from '../../domain/time/month.ts'
import { grantPayments } from './grantPayments.ts'
import { blankAnswers, startFields } from './startAnswers.ts'
import type { StartAnswers, StartField } from './startAnswers.ts'
import { readStarted, writeStarted } from './startMemory.ts'
import { startPlan } from './startPlan.ts'
import type { StartWords } from './startPlan.ts'

const now = toMonth(2026, 11)
const words: StartWords = {
  plan: 'Premier plan',
  baseScenario: 'Base',
  funder: 'Financeur',
  source: 'Questionnaire',
  line: (code, funder) => `${code} ${funder}`,
  event: (code, struck) => `${code} ${struck?.name ?? ''}`,
}
const made = (answers: StartAnswers): Plan => {
  let id = 0
  return startPlan(answers, words, () => `id${++id}`)
}
const answered = (answers: Partial<StartAnswers>): StartAnswers => ({ ...blankAnswers(now), ...answers })

/** Any answer that a question takes, most often one of a real structure. */
function arbitraryAnswer(field: StartField): fc.Arbitrary<unknown> {
  if (field.kind === 'text') return fc.string({ maxLength: field.max })
  if (field.kind === 'option') return fc.constantFrom(...field.options)
  const { kind, min, max, optional } = field
  const largest = kind === 'amount' ? Math.min(max, 50_000_000) : kind === 'month' ? max - 120 : max
  const figure =
    kind === 'rate' || kind === 'count'
      ? fc.double({ min, max, noNaN: true })
      : fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: largest }))
  return optional ? fc.option(figure) : figure
}
const arbitraryAnswers = fc.record(
  Object.fromEntries(Object.entries(startFields).map(([id, field]) => [id, arbitraryAnswer(field)])),
) as unknown as fc.Arbitrary<StartAnswers>

describe('a plan made from answers', () => {
  it('is valid and balances, whatever is answered, its events included', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const plan = made(answers)
        expect(checkPlan(plan, lineKind)).toEqual([])
        const model = createLiveModel(plan)
        const base = plan.scenarios[0]!.id
        const trial = openTrial(model, base)
        const gaps = trial.each(
          [new Map(), ...plan.events.map(({ effects }) => eventChanges(plan, trial.inputs, effects))],
          (evaluation) => {
            const largest = Math.max(1, ...Array.from(evaluation.row('balance.totalAssets'), Math.abs))
            return (
              Math.max(...checkCodes.flatMap((code) => [...evaluation.row(checkRowId(code))].map(Math.abs))) / largest
            )
          },
        )
        expect(Math.max(...gaps)).toBeLessThan(1e-9)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('says what a small association answered, and tries three events on it', () => {
    const plan = made(
      answered({
        structureName: 'La Ruche',
        people: 1.5,
        monthlyGross: 210_000,
        monthlyRent: 60_000,
        grantFunder: 'Ville',
        grantAmount: 4_000_000,
        dues: 300_000,
        cash: 800_000,
      }),
    )
    const row = (id: string) => [...createLiveModel(plan).evaluation(plan.scenarios[0]!.id).row(id)]
    expect(plan.structure.name).toBe('La Ruche')
    expect(plan.lines.map(({ kind }) => kind)).toEqual([
      'operatingGrant',
      'membershipDues',
      'runningCost',
      'staffPosition',
      'openingCash',
    ])
    const grant = plan.lines[0]!
    expect(row(`${grant.id}.advanceReceived`).slice(0, 12)).toEqual([0, 0, 0, 0, 2_800_000, 0, 0, 0, 0, 0, 0, 0])
    expect(row(`${grant.id}.balanceReceived`)[12]).toBe(1_200_000)
    expect(row('cash.closing')[0]).toBe(800_000 - 60_000 - 315_000)
    expect(plan.events.map(({ effects }) => effects)).toEqual([
      [{ what: 'driver', driver: 'publicDelay', change: 'add', by: 6 }],
      [{ what: 'driver', driver: 'subsidies', change: 'multiply', by: 0.8 }],
      [{ what: 'lost', target: { funder: plan.funders[0]!.id } }],
    ])
  })

  it('tries the events on what brings the most where there is no grant, and none without any resource', () => {
    const plan = made(answered({ form: 'scic', sales: 5_000_000, shares: 900_000, dues: 1 }))
    expect(plan.lines.map(({ kind }) => kind)).toEqual(['sales', 'scicShares'])
    expect(plan.events.map(({ effects }) => effects[0]?.what)).toEqual(['late', 'scaled', 'lost'])
    expect(made(answered({ cash: 100 })).events).toEqual([])
  })

  it('asks for no legal error in the plan of a whole set of answers', () => {
    const plan = made(
      answered({ grantAmount: 2_000_000, people: 1, monthlyGross: 200_000, loanState: 'new', loanAmount: 500_000 }),
    )
    const model = createLiveModel(plan)
    const alerts = planAlerts(plan, model.compiled, model.evaluation(plan.scenarios[0]!.id))
    expect(alerts.filter(({ severity, line }) => severity === 'error' && line !== undefined)).toEqual([])
  })
})

describe('the months of a grant', () => {
  it.each([
    [
      { grantMonth: 3, advanceShare: 0.7, advanceMonth: 5, balanceMonth: 1 },
      { advanceDelay: 2, balanceDelay: 10 },
    ],
    [
      { grantMonth: 3, advanceShare: 0.7, advanceMonth: 5, balanceMonth: 5 },
      { advanceDelay: 2, balanceDelay: 14 },
    ],
    [
      { grantMonth: 11, advanceShare: 0.5, advanceMonth: 11, balanceMonth: 12 },
      { advanceDelay: 0, balanceDelay: 1 },
    ],
    [
      { grantMonth: 3, advanceShare: 0, advanceMonth: 5, balanceMonth: 3 },
      { advanceDelay: 0, balanceDelay: 0 },
    ],
    [
      { grantMonth: 10, advanceShare: 1, advanceMonth: 2, balanceMonth: 7 },
      { advanceDelay: 4, balanceDelay: 4 },
    ],
  ])('%j come as %j', (months, delays) => expect(grantPayments(months)).toEqual(delays))
})

describe('a questionnaire that was left', () => {
  it('is found again as it was', () => {
    const started = {
      answers: answered({ structureName: 'É', sales: 12_345, loanState: 'new' }),
      step: 'sales',
    } as const
    expect(readStarted(writeStarted(started), now)).toEqual(started)
  })

  it.each([null, '', '[]', '{"answers":3}'])('counts for nothing when it reads %j', (text) => {
    expect(readStarted(text, now)).toBeNull()
  })

  it('keeps only the answers that may be', () => {
    const text =
      '{"answers":{"form":"sarl","years":2,"sales":-1,"cash":-500,"people":"3","__proto__":1},"step":"nowhere"}'
    expect(readStarted(text, now)).toEqual({ answers: answered({ years: 2, cash: -500 }), step: 'structure' })
  })
})
