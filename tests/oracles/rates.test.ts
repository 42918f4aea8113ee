import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annualPercentageRate } from '../../src/domain/analysis/rates/annualPercentageRate.ts'
import type { DatedFlow } from '../../src/domain/analysis/rates/calendarDay.ts'
import { irr } from '../../src/domain/analysis/rates/irr.ts'
import { npv } from '../../src/domain/analysis/rates/presentValue.ts'
import { proportionalRate } from '../../src/domain/analysis/rates/proportionalRate.ts'
import { xirr, xnpv } from '../../src/domain/analysis/rates/xirr.ts'
import { yearlyRate } from '../../src/domain/analysis/rates/yearlyRate.ts'
import type { RateResult, TimedFlow } from '../../src/domain/analysis/rates/yearlyRate.ts'
import { readVectors } from './readVectors.ts'
import type { Vector } from './readVectors.ts'

const RELATIVE = 1e-9

/** Within a share of the expected figure; a rate of zero is met to the twelfth decimal. */
function expectClose(actual: number, expected: number, relative = RELATIVE): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.max(relative * Math.abs(expected), 1e-12))
}

function onlyRate(result: RateResult): number {
  if (result.kind !== 'one') throw new Error(`not one rate: ${JSON.stringify(result)}`)
  return result.rate
}

describe('internal rates of return and present values, computed by two spreadsheets', () => {
  const vectors = readVectors('./rates/irr_golden.csv')
  const flowsOf = (vector: Vector) => Array.from({ length: Number(vector['n']) }, (_, k) => Number(vector[`f${k}`]))

  it.each(vectors.map((vector) => [vector['id']!, vector]))('%s has its rate and its present values', (_, vector) => {
    const flows = flowsOf(vector)
    expectClose(onlyRate(irr(flows)), Number(vector['irr']))
    expectClose(npv(0.05, flows), Number(vector['npv_5pct']))
    expect(npv(0, flows)).toBeCloseTo(Number(vector['npv_0pct']), 6)
  })
})

describe('rates of dated flows, computed by three solvers', () => {
  const vectors = readVectors('./rates/xirr_golden.csv')
  const flowsOf = (vector: Vector): readonly DatedFlow[] =>
    (JSON.parse(vector['flows_json']!) as readonly (readonly [string, number])[]).map(([date, amount]) => {
      const [year, month, day] = date.split('-').map(Number)
      return { on: { year: year!, month: month!, day: day! }, amount }
    })
  const named = (kinds: (roots: number) => boolean) =>
    vectors
      .filter((vector) => kinds(rootsOf(vector).length))
      .map((vector) => [`${vector['id']} (${vector['kind']}: ${vector['note']})`, vector] as const)
  const rootsOf = (vector: Vector) => vector['roots_in_(-0.9999,20)']!.split(';').filter(Boolean).map(Number)

  it.each(named((roots) => roots === 1))('%s has its rate', (_, vector) => {
    expectClose(onlyRate(xirr(flowsOf(vector))), Number(vector['xirr_decimal40']))
  })
  it.each(named((roots) => roots > 1))('%s has several rates, all found', (_, vector) => {
    const result = xirr(flowsOf(vector))
    expect(result.kind).toBe('several')
    const found = result.kind === 'several' ? result.rates : []
    expect(found).toHaveLength(rootsOf(vector).length)
    // The column of all rates holds twelve decimals.
    rootsOf(vector).forEach((root, i) => expect(found[i]).toBeCloseTo(root, 11))
    const nearest = Math.min(...found.map((rate) => Math.abs(rate - Number(vector['xirr_decimal40']))))
    expect(nearest).toBeLessThan(1e-12)
  })
  it.each(named((roots) => roots === 0))('%s has no rate', (_, vector) => {
    expect(xirr(flowsOf(vector))).toEqual({ kind: 'none', reason: 'oneWay' })
  })
  it.each(named(() => true))('%s has its present value at 3 %', (_, vector) => {
    expectClose(xnpv(0.03, flowsOf(vector)), Number(vector['xnpv_3pct']))
  })
})

describe('proportional and actuarial rates of loans with fee and insurance', () => {
  it.each(readVectors('./rates/apr_golden.csv').map((vector) => [vector['id']!, vector]))(
    '%s has its TEG and its TAEG',
    (_, vector) => {
      const paid = Number(vector['payment']) + Number(vector['insurance_month'])
      const received = Number(vector['principal']) - Number(vector['fee'])
      const flows = [received, ...Array.from({ length: Number(vector['months']) }, () => -paid)]
      expectClose(onlyRate(proportionalRate(flows)), Number(vector['teg_proportional']))
      expectClose(onlyRate(annualPercentageRate(flows)), Number(vector['taeg_actuarial']))
    },
  )
})

/** amount, first period, count, step, periods a year, and days over the days of a year. */
type FlowRun = readonly [number, number, number, number, number, number, number]

interface CommissionExample {
  readonly id: string
  readonly note: string
  readonly expected_apr_percent: number
  readonly tolerance_percent_points: number
  readonly flow_runs: readonly FlowRun[]
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

describe('examples of the Commission (Examples for the calculation of the APRC, January 2015)', () => {
  const { vectors } = readJson('./rates/apr_ec_vectors.json') as { readonly vectors: readonly CommissionExample[] }
  const flowsOf = ({ flow_runs }: CommissionExample): readonly TimedFlow[] =>
    flow_runs.flatMap(([amount, first, count, step, perYear, days, yearDays]) =>
      Array.from({ length: count }, (_, k) => ({
        years: (first + k * step) / perYear + (yearDays === 0 ? 0 : days / yearDays),
        amount,
      })),
    )

  it.each(vectors.map((vector) => [`${vector.id} ${vector.note}`.trim(), vector] as const))(
    'example %s has its rate',
    (_, vector) => {
      const percent = onlyRate(yearlyRate(flowsOf(vector))) * 100
      expect(Math.abs(percent - vector.expected_apr_percent)).toBeLessThanOrEqual(vector.tolerance_percent_points)
    },
  )
})

interface ShortExample {
  readonly ex: string
  readonly n: number
  readonly pay: number
  readonly stepYears?: number
  readonly offsetDays?: string
  readonly firstAt?: string
  readonly extra?: readonly (readonly [number | string, number])[]
  readonly profile?: string
  readonly x: number
}

interface OldExample {
  readonly in: number
  readonly out: readonly (readonly [number | string, number])[]
  readonly x: number
}

describe('examples of directives 98/7/EC and 2014/17/EU', () => {
  const { mcd, dir98_7 } = readJson('./rates/apr_vectors.json') as {
    readonly mcd: readonly ShortExample[]
    readonly dir98_7: readonly OldExample[]
  }
  const fraction = (text: number | string | undefined): number => {
    const [over, under] = String(text ?? 0).split('/')
    return Number(over) / Number(under ?? 1)
  }
  const linear = Array.from({ length: 240 }, (_, k) => {
    const capital = 200_000 / 240
    return { years: (k + 1) / 12, amount: -(capital + (200_000 - k * capital) * 0.005) }
  })
  const paymentsOf = ({ n, pay, stepYears, offsetDays, firstAt, extra = [] }: ShortExample): readonly TimedFlow[] => [
    ...Array.from({ length: n }, (_, k) => ({
      years: firstAt ? fraction(firstAt) + k * (stepYears ?? 1) : fraction(offsetDays) + (k + 1) / 12,
      amount: -pay,
    })),
    ...extra.map(([years, amount]) => ({ years: fraction(years), amount: -amount })),
  ]

  it.each(mcd.map((example) => [example.ex, example] as const))(
    'example %s of 2014/17/EU has its rate to six decimals',
    (_, example) => {
      const payments = example.profile === undefined ? paymentsOf(example) : linear
      const percent = onlyRate(yearlyRate([{ years: 0, amount: 196_000 }, ...payments])) * 100
      expect(Math.abs(percent - example.x)).toBeLessThanOrEqual(1.1e-6)
    },
  )
  it.each(dir98_7.map((example, i) => [i + 1, example] as const))(
    'example %i of 98/7/EC has its rate to four decimals',
    (_, example) => {
      const flows = example.out.map(([years, amount]) => ({ years: fraction(years), amount: -amount }))
      const percent = onlyRate(yearlyRate([{ years: 0, amount: example.in }, ...flows])) * 100
      expect(Math.abs(percent - example.x)).toBeLessThanOrEqual(1e-5)
    },
  )
})
