import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanProblem } from '../domain/plan/planProblem.ts'
import { arbitraryPlan } from '../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../tests/support/planBuilder.ts'
import { MAX_PLAN_TEXT, readPlan, readPlanValue } from './readPlan.ts'

const plan = aPlan()
  .with(line('operatingGrant', { amount: [100, 200, 300], probability: 0.5 }, {}, { id: 'grant', name: 'Région' }))
  .scenario('late', { 'grant/amount': [null, 150, null] })
  .build()

const problemsOf = (text: string): readonly PlanProblem[] => {
  const read = readPlan(text)
  return read.ok ? [] : read.problems
}
const changed = (from: string, to: string) => {
  const text = JSON.stringify(plan)
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('reading a plan', () => {
  test('gives back exactly what was written', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPlan(), arbitraryPlan({ extreme: true, maxMonths: 120 })), (any) => {
        expect(readPlan(JSON.stringify(any))).toEqual({ ok: true, plan: any })
      }),
    )
  })

  test('takes a byte order mark for nothing', () => {
    expect(readPlan(`\uFEFF${JSON.stringify(plan)}`)).toEqual({ ok: true, plan })
  })

  test.each<[string, string, string, Partial<PlanProblem>]>([
    ['a wrong type', '"months":36', '"months":"36"', { code: 'wrongType', path: 'timeline.months', value: '36' }],
    [
      'a list for a text',
      '"purpose":""',
      '"purpose":[]',
      { code: 'wrongType', path: 'structure.purpose', value: '[…]' },
    ],
    [
      'a text in a series',
      '[100,200,300]',
      '[100,"200",300]',
      { code: 'wrongType', path: 'lines[0].values.amount[1]', value: '200', line: 'Région', allowed: ['number'] },
    ],
    [
      'an object for a figure',
      '"probability":0.5',
      '"probability":{}',
      { code: 'wrongType', path: 'lines[0].values.probability', value: '{…}', allowed: ['number', 'array'] },
    ],
    [
      'null in a base series',
      '[100,200,300]',
      '[100,null,300]',
      { code: 'wrongType', path: 'lines[0].values.amount[1]', value: null },
    ],
    [
      'a figure too large for any number',
      '"probability":0.5',
      '"probability":1e999',
      { code: 'notFinite', value: Infinity },
    ],
    [
      'a missing field',
      '"fiscalYearEndMonth":12',
      '"extra":1',
      { code: 'missing', path: 'timeline.fiscalYearEndMonth' },
    ],
    ['a missing start', '"start":24312,', '', { code: 'missing', path: 'timeline.start' }],
    [
      'an unknown field',
      '"purpose":""',
      '"purpose":"","mood":1',
      { code: 'unknownKey', path: 'structure.mood', value: 'mood' },
    ],
    ['an unknown legal form', '"association"', '"club"', { code: 'notAllowed', path: 'structure.form', value: 'club' }],
    ['a newer version', '"version":5', '"version":6', { code: 'newerVersion', path: 'version', value: 6, bound: 5 }],
    [
      'a key of the language',
      '"choices":{}',
      '"choices":{"__proto__":"x"}',
      { code: 'forbiddenKey', path: 'lines[0].choices.__proto__' },
    ],
    [
      'no JSON',
      '"months":36',
      '"months":NaN',
      { code: 'notJson', path: '', value: 'NaN,"fiscalYearEndMo', position: { line: 1, column: 152 } },
    ],
    ['a negative duration', '"months":36', '"months":-36', { code: 'tooLow', path: 'timeline.months', value: -36 }],
  ])('refuses %s and says where', (_name, from, to, problem) => {
    expect(problemsOf(changed(from, to))).toContainEqual(expect.objectContaining(problem))
  })

  test('refuses a text that is too long without looking at it', () => {
    expect(problemsOf(' '.repeat(MAX_PLAN_TEXT + 1))).toEqual([
      { code: 'tooLarge', path: '', value: MAX_PLAN_TEXT + 1, bound: MAX_PLAN_TEXT },
    ])
  })

  test('refuses what is nested too deep or too wide before reading it further', () => {
    expect(problemsOf('['.repeat(50) + ']'.repeat(50))[0]).toMatchObject({ code: 'tooDeep' })
    const wide = { ...plan, lines: Array.from({ length: 200_000 }, () => 0) }
    expect(problemsOf(JSON.stringify(wide))).toEqual([{ code: 'tooMany', path: 'lines', value: 200_000, bound: 1000 }])
  })

  test('refuses NaN where a program hands it over', () => {
    const value = { ...plan, timeline: { ...plan.timeline, months: Number.NaN } }
    expect(readPlanValue(value)).toMatchObject({
      problems: [{ code: 'notFinite', path: 'timeline.months', value: NaN }],
    })
  })

  test('never throws, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":1,"lines":[${json}]}`),
        ),
        (text) => {
          expect(readPlan(text).ok).toBe(false)
        },
      ),
    )
  })

  test('takes nothing half read, whatever one value of a plan becomes', () => {
    fc.assert(
      fc.property(arbitraryPlan({ maxLines: 3 }), fc.nat(), fc.jsonValue(), (any, at, junk) => {
        const places: (readonly [object, string])[] = []
        const copy = structuredClone(any)
        const walk = (node: unknown): void => {
          if (typeof node !== 'object' || node === null) return
          for (const [key, child] of Object.entries(node)) {
            places.push([node, key])
            walk(child)
          }
        }
        walk(copy)
        const [owner, key] = places[at % places.length]!
        Reflect.set(owner, key, junk)
        const read = readPlan(JSON.stringify(copy))
        if (read.ok) expect(read.plan).toEqual(JSON.parse(JSON.stringify(copy)))
        else expect(read.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
