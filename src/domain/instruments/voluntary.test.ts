import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, draft, line } from '../../../tests/support/planBuilder.ts'
import { instruments } from './registry.ts'

describe('volunteering', () => {
  it('is valued by the hour on both sides, without cash and outside the result', () => {
    const { byYear, total, faults } = computed(
      aPlan().with(line('volunteering', { hours: [500, 0.5, 0], hourlyRate: 1231 })),
    )
    expect(byYear('income.voluntaryResources')).toEqual([615_500, 616, 0])
    expect(byYear('income.voluntaryCharges')).toEqual([615_500, 616, 0])
    expect(total('income.result')).toBe(0)
    expect(total('cash.closing')).toBe(0)
    expect(faults()).toEqual([])
  })

  const alerts = (code: string, start: string, hourlyRate: number) =>
    computed(
      aPlan()
        .starting(start)
        .over(12)
        .closingIn(12)
        .with(line('volunteering', { hours: 12, hourlyRate })),
    ).alerts(code)

  it('is compared with the minimum wage in force in each month', () => {
    expect(alerts('belowMinimumWage', '2026-01', 1231)).toEqual([])
    const [low] = alerts('belowMinimumWage', '2026-01', 1202)
    expect(low?.figures['minimum']).toEqual({ kind: 'cents', value: 1231 })
    expect(low?.figures['month']).toEqual({ kind: 'month', value: 2026 * 12 + 5 })
  })

  it('says when no minimum wage is known, rather than take an older one', () => {
    expect(alerts('legalFigureMissing', '2026-01', 1231)).toEqual([])
    const [missing] = alerts('legalFigureMissing', '2026-06', 100_000)
    expect(missing?.figures['month']).toEqual({ kind: 'month', value: 2027 * 12 })
    expect(alerts('belowMinimumWage', '2027-01', 1)).toEqual([])
  })

  it('says nothing of years without an hour', () => {
    const none = computed(
      aPlan()
        .over(60)
        .with(line('volunteering', { hours: [10, 0, 0, 0, 0] })),
    )
    expect(none.alerts('legalFigureMissing')).toEqual([])
  })
})

describe.each(['premisesLent', 'equipmentLent'] as const)('%s', (kind) => {
  it('weighs the same on both sides (861, 871), without cash', () => {
    const { byYear, total, faults } = computed(aPlan().with(line(kind, { amount: [720_001, 0, 0] })))
    expect(byYear('ledger.861.accountMovement')).toEqual([720_001, 0, 0])
    expect(byYear('ledger.871.accountMovement')).toEqual([720_001, 0, 0])
    expect(total('income.result')).toBe(0)
    expect(faults()).toEqual([])
  })
})

describe('an hour of volunteering', () => {
  const hours = (valuation: 'minimumWage' | 'chargedMinimumWage') =>
    computed(
      aPlan()
        .over(12)
        .with(line('volunteering', { hours: 1200 }, { valuation })),
    )

  it('may be worth the minimum wage of its month, which rose in June 2026', () => {
    // 100 hours a month: at 12.02 euros until May, then at 12.31.
    const { row, alerts, faults } = hours('minimumWage')
    expect(row('income.voluntaryResources').slice(4, 6)).toEqual([120_200, 123_100])
    expect(alerts('legalFigureAsked')).toEqual([])
    expect(faults()).toEqual([])
  })

  it('may hold the charges of an employer', () => {
    // 100 hours at 12.02 euros and 31.1 % of charges: 1 575.82 euros, to the cent over the year.
    expect(hours('chargedMinimumWage').row('income.voluntaryResources')[0]).toBe(157_582)
  })

  it('asks for the minimum wage of a year that nobody knows yet', () => {
    const plan = aPlan()
      .over(24)
      .with(line('volunteering', { hours: 1200 }, { valuation: 'minimumWage' }))
    expect(computed(plan).alerts('legalFigureAsked')).toMatchObject([{ severity: 'error' }])
  })
})

describe.each(['volunteering', 'premisesLent', 'equipmentLent', 'giftsInKind', 'skillsPatronage'] as const)(
  '%s',
  (kind) => {
    const values = { hours: 100, amount: 100_000, peopleLent: 0.2, costPerPerson: 4_500_000 }
    const given = (disclosure: 'inAccounts' | 'inNotes') => {
      const { id, parameters } = instruments[kind]
      const served = parameters.map((parameter): string => parameter.id)
      const figures = Object.fromEntries(Object.entries(values).filter(([parameter]) => served.includes(parameter)))
      return computed(aPlan().with(draft({ kind: id, values: figures, choices: { disclosure } })))
    }

    it('stands at the foot of the accounts, or in the notes only, and never moves cash', () => {
      const posted = given('inAccounts')
      const noted = given('inNotes')
      expect(posted.total('income.voluntaryResources')).toBeGreaterThan(0)
      expect(noted.total('income.voluntaryResources')).toBe(0)
      expect(noted.total('family.nonMonetary')).toBe(posted.total('family.nonMonetary'))
      expect([...posted.faults(), ...noted.faults()]).toEqual([])
      expect(posted.total('cash.closing')).toBe(0)
    })
  },
)

describe('skills patronage', () => {
  const cost = (costPerPerson: number) =>
    computed(
      aPlan()
        .over(12)
        .with(line('skillsPatronage', { peopleLent: 0.2, costPerPerson })),
    ).alerts('skillsCostOverCap')

  it('counts for the company up to three times the ceiling of social security: 144 180 euros in 2026', () => {
    expect(cost(14_418_000)).toEqual([])
    expect(cost(14_418_001)).toMatchObject([{ figures: { cap: { value: 14_418_000 }, year: { value: 2026 } } }])
  })

  it('is not compared with the ceiling of a year that nobody knows', () => {
    const plan = aPlan()
      .starting('2027-01')
      .with(line('skillsPatronage', { peopleLent: 1, costPerPerson: 4_500_000 }))
    expect(computed(plan).alerts('legalFigureMissing')).toHaveLength(1)
  })
})
