import { describe, expect, test } from 'vitest'
import { lineKind } from '../model/lineKinds.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { checkPlan, MAX_LINES, MAX_SCENARIOS } from './checkPlan.ts'
import type { Line, Plan } from './plan.ts'
import { MAX_NOTES } from './planNote.ts'
import type { PlanNote } from './planNote.ts'
import type { Scenario } from './scenario.ts'
import type { PlanProblem } from './planProblem.ts'

const plan = aPlan()
  .with(
    line('operatingGrant', { amount: [100, 200, 300] }, {}, { id: 'grant', name: 'Région' }),
    line('solidarityLoan', { principal: 5000 }, {}, { id: 'loan', name: 'Prêt' }),
  )
  .scenario('late', { 'loan/principal': 800 })
  .scenario('worse', {}, 'late')
  .build()

const check = (changes: Partial<Plan>) => checkPlan({ ...plan, ...changes }, lineKind)
const timeline = (changes: Partial<Plan['timeline']>) => check({ timeline: { ...plan.timeline, ...changes } })
const grant = (changes: Partial<Line>) => check({ lines: [{ ...plan.lines[0]!, ...changes }, plan.lines[1]!] })
const late = (changes: Partial<Scenario>) =>
  check({ scenarios: plan.scenarios.map((one) => (one.id === 'late' ? { ...one, ...changes } : one)) })

const note: PlanNote = {
  id: 'n1',
  on: { what: 'line', line: 'grant' },
  kind: 'question',
  author: 'Awa',
  day: '2026-11-23',
  text: 'Signé ?',
  done: false,
}
const shared = { id: 'x1', day: '2026-11-23', by: 'Awa', with: 'Jean', note: '', earlier: [], plan }
const handover = { from: 'Awa', to: 'Jean', day: '2026-11-23', message: '' }

const cases: readonly (readonly [string, () => readonly PlanProblem[], Partial<PlanProblem>])[] = [
  ['too few months', () => timeline({ months: 11 }), { code: 'tooLow', path: 'timeline.months', value: 11, bound: 12 }],
  ['too many months', () => timeline({ months: 121 }), { code: 'tooHigh', path: 'timeline.months', bound: 120 }],
  ['a negative duration', () => timeline({ months: -5 }), { code: 'tooLow', path: 'timeline.months', value: -5 }],
  ['half a month', () => timeline({ months: 12.5 }), { code: 'notWhole', path: 'timeline.months', value: 12.5 }],
  [
    'a thirteenth month',
    () => timeline({ fiscalYearEndMonth: 13 }),
    { code: 'tooHigh', path: 'timeline.fiscalYearEndMonth' },
  ],
  [
    'an absurd date',
    () => timeline({ start: 0 as Plan['timeline']['start'] }),
    { code: 'tooLow', path: 'timeline.start', value: 0 },
  ],
  ['NaN months', () => timeline({ months: NaN }), { code: 'notFinite', path: 'timeline.months', value: NaN }],
  [
    'a driver beyond its bounds',
    () => check({ drivers: { ...plan.drivers, subsidies: 6 } }),
    { code: 'tooHigh', path: 'drivers.subsidies', value: 6, parameter: 'subsidies' },
  ],
  ['a plan id with a space', () => check({ id: 'my plan' }), { code: 'badId', path: 'id', value: 'my plan' }],
  ['a long name', () => check({ name: 'x'.repeat(201) }), { code: 'tooLong', path: 'name', value: 201, bound: 200 }],
  [
    'an unknown kind',
    () => grant({ kind: 'lottery' }),
    { code: 'unknownKind', path: 'lines[0].kind', value: 'lottery', line: 'Région' },
  ],
  [
    'a probability of 1.4',
    () => grant({ values: { probability: 1.4 } }),
    {
      code: 'tooHigh',
      path: 'lines[0].values.probability',
      value: 1.4,
      bound: 1,
      unit: 'rate',
      line: 'Région',
      parameter: 'probability',
    },
  ],
  [
    'half a cent',
    () => grant({ values: { amount: [1, 2.5] } }),
    { code: 'notWhole', path: 'lines[0].values.amount[1]', value: 2.5 },
  ],
  [
    'a status between two',
    () => grant({ values: { status: 1.5 } }),
    { code: 'notWhole', path: 'lines[0].values.status' },
  ],
  [
    'a list for one figure',
    () => grant({ values: { probability: [0.1] } }),
    { code: 'numberExpected', path: 'lines[0].values.probability' },
  ],
  [
    'a series too long',
    () => grant({ values: { amount: Array.from({ length: 121 }, () => 0) } }),
    { code: 'tooMany', path: 'lines[0].values.amount', value: 121, bound: 120 },
  ],
  [
    'a half-active line',
    () => grant({ values: { active: 0.5 } }),
    { code: 'notWhole', path: 'lines[0].values.active' },
  ],
  [
    'an unknown figure',
    () => grant({ values: { luck: 1 } }),
    { code: 'unknownParameter', path: 'lines[0].values.luck', value: 'luck' },
  ],
  [
    'an unknown choice',
    () => grant({ choices: { mood: 'even' } }),
    { code: 'unknownChoice', path: 'lines[0].choices.mood' },
  ],
  [
    'an unknown option',
    () => grant({ choices: { payment: 'never' } }),
    {
      code: 'unknownOption',
      path: 'lines[0].choices.payment',
      value: 'never',
      allowed: ['single', 'advanceAndBalance', 'threeTranches'],
    },
  ],
  [
    'a provenance of nothing',
    () => grant({ provenance: { luck: {} } }),
    { code: 'unknownParameter', path: 'lines[0].provenance.luck' },
  ],
  [
    'a date that is none',
    () => grant({ provenance: { amount: { date: '2026-13' } } }),
    { code: 'badDate', path: 'lines[0].provenance.amount.date', value: '2026-13' },
  ],
  [
    'two lines with one id',
    () => check({ lines: [...plan.lines, plan.lines[0]!] }),
    { code: 'idTwice', path: 'lines[2].id', value: 'grant', line: 'Région' },
  ],
  [
    'a line in the place of the ledger',
    () => grant({ id: 'ledger' }),
    { code: 'reservedId', path: 'lines[0].id', value: 'ledger' },
  ],
  ['a name of the language', () => grant({ id: '__proto__' }), { code: 'reservedId', path: 'lines[0].id' }],
  ['an id with a slash', () => grant({ id: 'a/b' }), { code: 'badId', path: 'lines[0].id' }],
  [
    'a scenario named as the language',
    () => check({ scenarios: [...plan.scenarios.slice(0, 2), { ...plan.scenarios[2]!, id: 'constructor' }] }),
    { code: 'reservedId', path: 'scenarios[2].id' },
  ],
  [
    'two scenarios with one id',
    () => check({ scenarios: [...plan.scenarios, plan.scenarios[1]!] }),
    { code: 'idTwice', path: 'scenarios[3].id', value: 'late' },
  ],
  ['no base', () => check({ scenarios: [] }), { code: 'noBase', path: 'scenarios' }],
  ['two bases', () => late({ parent: null }), { code: 'severalBases', path: 'scenarios[1].parent', scenario: 'late' }],
  [
    'a parent that is missing',
    () => late({ parent: 'gone' }),
    { code: 'parentMissing', path: 'scenarios[1].parent', value: 'gone' },
  ],
  [
    'a loop of parents',
    () => late({ parent: 'worse' }),
    { code: 'parentLoop', path: 'scenarios[1].parent', value: 'worse', loop: ['late', 'worse', 'late'] },
  ],
  [
    'its own parent',
    () => late({ parent: 'late' }),
    { code: 'parentLoop', path: 'scenarios[1].parent', value: 'late', loop: ['late', 'late'] },
  ],
  [
    'an override of nothing',
    () => late({ overrides: { 'grant/luck': 1 } }),
    { code: 'unknownInput', path: 'scenarios[1].overrides["grant/luck"]', value: 'grant/luck', scenario: 'late' },
  ],
  [
    'an override of a missing line',
    () => late({ overrides: { 'gone/amount': 1 } }),
    { code: 'unknownInput', value: 'gone/amount' },
  ],
  ['an override without a figure', () => late({ overrides: { grant: 1 } }), { code: 'unknownInput', value: 'grant' }],
  [
    'an override beyond its bounds',
    () => late({ overrides: { 'grant/amount': [null, -1] } }),
    {
      code: 'tooLow',
      path: 'scenarios[1].overrides["grant/amount"][1]',
      value: -1,
      line: 'Région',
      scenario: 'late',
      parameter: 'amount',
    },
  ],
  [
    'a driver override beyond its bounds',
    () => late({ overrides: { 'drivers/activity': 9 } }),
    { code: 'tooHigh', parameter: 'activity', scenario: 'late' },
  ],
  [
    'a list for a driver',
    () => late({ overrides: { 'drivers/activity': [1] } }),
    { code: 'numberExpected', parameter: 'activity' },
  ],
  [
    'too many lines',
    () =>
      check({
        lines: Array.from({ length: MAX_LINES + 1 }, (_, i) => ({ ...plan.lines[0]!, id: `l${i}` })),
        scenarios: [plan.scenarios[0]!],
      }),
    { code: 'tooMany', path: 'lines', value: 501, bound: 500 },
  ],
  [
    'too many scenarios',
    () =>
      check({
        scenarios: Array.from({ length: MAX_SCENARIOS + 1 }, (_, i) => ({
          ...plan.scenarios[0]!,
          id: `s${i}`,
          parent: i === 0 ? null : 's0',
        })),
      }),
    { code: 'tooMany', path: 'scenarios', value: 51, bound: 50 },
  ],
  [
    'too many notes',
    () => check({ notes: Array.from({ length: MAX_NOTES + 1 }, (_, i) => ({ ...note, id: `n${i}` })) }),
    { code: 'tooMany', path: 'notes', value: 501, bound: 500 },
  ],
  ['two notes of one id', () => check({ notes: [note, note] }), { code: 'idTwice', path: 'notes[1].id' }],
  ['a note of no day', () => check({ notes: [{ ...note, day: 'hier' }] }), { code: 'badDate', path: 'notes[0].day' }],
  [
    'a shared copy that is no valid plan',
    () => check({ shared: { ...shared, plan: { ...plan, id: '' } } }),
    { code: 'badId', path: 'shared.plan.id' },
  ],
  [
    'a handover of no day',
    () => check({ handover: { ...handover, day: '' } }),
    { code: 'badDate', path: 'handover.day' },
  ],
]

describe('checking a plan', () => {
  test('finds nothing wrong with a valid one', () => {
    expect(check({})).toEqual([])
  })

  test.each(cases)('refuses %s', (_name, problems, expected) => {
    expect(problems()).toEqual([expect.objectContaining(expected)])
  })

  test('takes a note on what is gone, a shared copy and a handover', () => {
    const orphan = { ...note, on: { what: 'line', line: 'gone' } } as const
    expect(check({ notes: [note, { ...orphan, id: 'n2' }], shared, handover })).toEqual([])
  })

  test('tells everything that is wrong at once', () => {
    const lines = [{ ...plan.lines[0]!, id: 'a b', values: { probability: 2, status: 9 } }, plan.lines[1]!]
    expect(check({ lines, name: 'x'.repeat(500) }).map(({ path }) => path)).toEqual([
      'name',
      'lines[0].id',
      'lines[0].values.probability',
      'lines[0].values.status',
    ])
  })
})
