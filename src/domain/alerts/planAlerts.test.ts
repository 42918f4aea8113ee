import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../tests/support/arbitraryPlan.ts'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { toMonth } from '../time/month.ts'
import { planAlerts } from './planAlerts.ts'

const rent = (amount: number) => line('runningCost', { amount, paymentDelay: 0 }, { nature: 'rent' })
const secured = (amount: number | readonly number[], funder = 'Region') =>
  line(
    'operatingGrant',
    { amount, status: 3, probability: 1, profileMonth: 6, balanceDelay: 0 },
    { payment: 'single' },
    { funder },
  )

describe('the warning on cash', () => {
  // 12 000 € at the opening, 2 000 € of rent a month, 24 000 € of grant in June of the first year only.
  const plan = aPlan()
    .over(12)
    .with(line('openingCash', { balance: 1_200_000 }), rent(2_400_000), secured(2_400_000))

  it('says when cash goes under the floor, how low and when', () => {
    // January 10 000 ... May 2 000, June 24 000 ... December 12 000: under 3 000 € in May only.
    expect(computed(plan.driving({ cashFloor: 300_000 })).alerts('cashBelowFloor')).toEqual([
      {
        code: 'cashBelowFloor',
        severity: 'warning',
        figures: {
          floor: { kind: 'cents', value: 300_000 },
          first: { kind: 'month', value: toMonth(2026, 5) },
          lowest: { kind: 'cents', value: 200_000 },
          lowestMonth: { kind: 'month', value: toMonth(2026, 5) },
          depth: { kind: 'cents', value: 100_000 },
          count: { kind: 'count', value: 1 },
        },
      },
    ])
    expect(computed(plan.driving({ cashFloor: 200_000 })).alerts('cashBelowFloor')).toEqual([])
  })

  it('is an error under zero, whatever the floor', () => {
    // With the payment three months late: June 0, July -2 000, August -4 000, then the grant in September.
    const late = computed(plan.driving({ cashFloor: 300_000, publicDelay: 3 }))
    expect(late.alerts('cashBelowFloor')).toEqual([])
    expect(late.alerts('cashBelowZero')).toMatchObject([
      {
        severity: 'error',
        figures: {
          first: { value: toMonth(2026, 7) },
          lowest: { value: -400_000 },
          lowestMonth: { value: toMonth(2026, 8) },
          depth: { value: 400_000 },
          count: { value: 2 },
        },
      },
    ])
  })
})

describe('the warning on a dominant funder', () => {
  it('names it, with the year in which it weighs most', () => {
    const plan = aPlan().with(
      secured([3_000_000, 6_000_000, 4_000_000], 'Region'),
      secured([3_000_000, 2_000_000, 4_000_000], 'State'),
    )
    expect(computed(plan).alerts('funderConcentration')).toMatchObject([
      {
        severity: 'warning',
        figures: {
          funder: { value: 'Region' },
          share: { value: 0.75 },
          mark: { value: 0.5 },
          amount: { value: 6_000_000 },
          year: { value: 2027 },
        },
      },
    ])
  })

  it('leaves aside what is lent: a loan is no income', () => {
    const lent = line('bankLoan', { principal: 50_000_000 }, {}, { funder: 'Bank' })
    const plan = aPlan().with(secured(3_000_000, 'Region'), secured(3_000_000, 'State'), lent)
    expect(computed(plan).alerts('funderConcentration')).toEqual([])
    expect(computed(plan).row('indicator.largestFunderShare')[11]).toBe(0.5)
  })

  it('is silent when funders weigh the same', () => {
    const plan = aPlan().with(secured(3_000_000, 'Region'), secured(3_000_000, 'State'))
    expect(computed(plan).alerts('funderConcentration')).toEqual([])
  })
})

describe('the remark on the auditor', () => {
  it('comes from 153 000 € of grants received in a year by an association', () => {
    expect(computed(aPlan().with(secured(15_299_999))).alerts('auditThreshold')).toEqual([])
    const plan = aPlan().with(secured([1_000_000, 15_300_000, 20_000_000]))
    expect(computed(plan).alerts('auditThreshold')).toMatchObject([
      { severity: 'info', figures: { amount: { value: 15_300_000 }, year: { value: 2027 } } },
    ])
    expect(computed(plan.of('scop')).alerts('auditThreshold')).toEqual([])
  })
})

describe('the warning on secured resources', () => {
  const asked = line('operatingGrant', { amount: 5_000_000, status: 2, profileMonth: 6 })

  it('compares what is secured in the first year with all that is asked for', () => {
    const plan = aPlan().with(secured(5_000_000), asked)
    expect(computed(plan).alerts('securedShareLow')).toMatchObject([
      { figures: { share: { value: 0.5 }, secured: { value: 5_000_000 }, asked: { value: 10_000_000 } } },
    ])
    expect(computed(aPlan().with(secured(7_500_000), asked)).alerts('securedShareLow')).toEqual([])
  })

  it('does not depend on the basis that the scenario counts', () => {
    const plan = aPlan().with(secured(5_000_000), asked).driving({ fundingBasis: 1 })
    expect(computed(plan).alerts('securedShareLow')[0]?.figures['asked']).toEqual({ kind: 'cents', value: 10_000_000 })
  })
})

describe('the warning on a deficit carried', () => {
  it('comes when the opening posts leave less than nothing', () => {
    const overdrawn = line('openingCash', { balance: -350_000 })
    expect(computed(aPlan().with(overdrawn)).alerts('openingDeficit')).toMatchObject([
      { severity: 'warning', figures: { deficit: { value: 350_000 } } },
    ])
    expect(computed(aPlan()).alerts('openingDeficit')).toEqual([])
  })
})

describe('the warning on a form that may not use a resource', () => {
  const titre = line('titreAssociatif', { principal: 1_000_000 })

  it('names the line', () => {
    expect(computed(aPlan().of('scic').with(titre)).alerts('kindNotForForm')).toMatchObject([
      { severity: 'error', line: 'titreAssociatif', figures: { form: { value: 'scic' } } },
    ])
  })

  it('is silent on a line that is switched off', () => {
    const plan = aPlan().of('scic').with(titre).scenario('without', { 'titreAssociatif/active': 0 })
    expect(computed(plan, 'without').alerts('kindNotForForm')).toEqual([])
  })
})

describe('the warning on a month that a short year does not have', () => {
  // Begins in September 2026 and closes in December: the first fiscal year has four months.
  const plan = aPlan().starting('2026-09').over(28)
  const grant = (profileMonth: number) => line('operatingGrant', { amount: [100_000, 200_000, 0], profileMonth })

  it('says which month was wanted and which one takes the amount', () => {
    expect(computed(plan.with(grant(6))).alerts('monthOutsideShortYear')).toEqual([
      {
        code: 'monthOutsideShortYear',
        severity: 'warning',
        line: 'operatingGrant',
        figures: {
          month: { kind: 'month', value: toMonth(2026, 6) },
          first: { kind: 'month', value: toMonth(2026, 9) },
          amount: { kind: 'cents', value: 100_000 },
          year: { kind: 'count', value: 2026 },
        },
      },
    ])
    expect(computed(plan.with(grant(6))).row('operatingGrant.awarded')[0]).toBe(100_000)
  })

  it('is silent when the short year has the month', () => {
    expect(computed(plan.with(grant(10))).alerts('monthOutsideShortYear')).toEqual([])
  })
})

describe('the warning on a check', () => {
  it('names the check that is not zero, its first month and what is missing', () => {
    const plan = aPlan().with(rent(1_000_000)).build()
    const model = createLiveModel(plan)
    const sound = model.evaluation('base')
    const fault = Float64Array.from({ length: 36 }, (_, t) => (t < 5 ? 0 : 1_234))
    const evaluation = { ...sound, row: (id: string) => (id === 'check.cashTies' ? fault : sound.row(id)) }
    const broken = (alert: { readonly code: string }) => alert.code === 'brokenCheck'
    expect(planAlerts(plan, model.compiled, sound).filter(broken)).toEqual([])
    expect(planAlerts(plan, model.compiled, evaluation).filter(broken)).toEqual([
      {
        code: 'brokenCheck',
        severity: 'error',
        figures: {
          check: { kind: 'text', value: 'cashTies' },
          month: { kind: 'month', value: toMonth(2026, 6) },
          gap: { kind: 'cents', value: 1_234 },
        },
      },
    ])
  })
})

describe('all warnings', () => {
  it('come with the gravest first, and those of a line name it', () => {
    const plan = aPlan()
      .of('scic')
      .with(rent(1_000_000), line('titreAssociatif', { principal: 1_000_000, duration: 60 }), secured(20_000_000))
      .build()
    const model = createLiveModel(plan)
    const alerts = planAlerts(plan, model.compiled, model.evaluation('base'))
    const severities = alerts.map((alert) => alert.severity)
    expect(severities).toEqual([...severities].sort((a, b) => rank[a] - rank[b]))
    expect(alerts.find((alert) => alert.code === 'titreTermTooShort')?.line).toBe('titreAssociatif')
    expect(alerts.find((alert) => alert.code === 'conventionNeeded')?.line).toBe('operatingGrant')
  })

  it('have finite figures and find no broken check in any plan', () => {
    const plans = fc.oneof(arbitraryPlan(), arbitraryPlan({ extreme: true, maxMonths: 120 }))
    fc.assert(
      fc.property(plans, (plan) => {
        const model = createLiveModel(plan)
        for (const scenario of plan.scenarios) {
          const alerts = planAlerts(plan, model.compiled, model.evaluation(scenario.id))
          expect(alerts.filter((alert) => alert.code === 'brokenCheck')).toEqual([])
          const figures = alerts.flatMap((alert) => Object.values(alert.figures))
          for (const { value } of figures) expect(typeof value === 'string' || Number.isFinite(value)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  }, 30_000)
})

const rank = { error: 0, warning: 1, info: 2 }
