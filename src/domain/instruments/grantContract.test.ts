import { describe, expect, it } from 'vitest'
import { computed } from '../../../tests/support/computed.ts'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import { funderRowId } from '../model/compilePlan.ts'

const won = { status: 3, probability: 1 } as const
/** A year's project from March 2026, notified in February. */
const project = {
  amount: 1_000_000,
  awardMonth: '2026-02',
  serviceStart: '2026-03',
  serviceMonths: 12,
  ...won,
} as const
const monthsOf = (figures: readonly number[]) => figures.flatMap((figure, t) => (figure === 0 ? [] : [[t + 1, figure]]))

describe('the tranches of a grant', () => {
  it('wait for the signature, for a report half-way, and for the final report', () => {
    const { row, faults } = computed(
      aPlan().with(
        line(
          'projectGrant',
          { ...project, signatureDelay: 3, advanceShare: 0.5, advanceDelay: 1, interimDelay: 2, balanceDelay: 3 },
          { payment: 'threeTranches', advanceCondition: 'signature', interimCondition: 'interimReport' },
        ),
      ),
    )
    // February + 3 + 1 = June; August (the sixth month) + 2 = October; February 2027 (the last month) + 3 = May.
    expect(monthsOf(row('cash.grants'))).toEqual([
      [6, 500_000],
      [10, 200_000],
      [17, 300_000],
    ])
    expect(faults()).toEqual([])
  })

  it('follow the spending once the advance is used up', () => {
    const { row } = computed(
      aPlan().with(
        line(
          'projectGrant',
          { ...project, serviceMonths: 4, advanceShare: 0.5, advanceDelay: 0, balanceDelay: 1 },
          { balanceCondition: 'spending' },
        ),
      ),
    )
    expect(monthsOf(row('cash.grants'))).toEqual([
      [2, 500_000],
      [6, 250_000],
      [7, 250_000],
    ])
  })

  it('come later by the delay of the plan and by that of the funder', () => {
    const { row } = computed(
      aPlan()
        .driving({ publicDelay: 1 })
        .funder('region', { usualDelay: 2 })
        .with(
          line(
            'projectGrant',
            { ...project, balanceDelay: 0 },
            { payment: 'single', balanceCondition: 'notification' },
            { funder: 'region' },
          ),
        ),
    )
    expect(monthsOf(row('cash.grants'))).toEqual([[5, 1_000_000]])
  })
})

describe('the amount of a grant', () => {
  it('is the one notified once there is a notification, and the one asked for until then', () => {
    const awarded = (status: number) =>
      computed(
        aPlan().with(line('projectGrant', { ...project, notifiedAmount: 700_000, status }, { award: 'otherAmount' })),
      ).total('projectGrant.awarded')
    expect([2, 3, 5, 6].map(awarded)).toEqual([1_000_000, 700_000, 700_000, 0])
  })

  it('loses by its renewals what they are not sure to bring, and all of them where only what is secured counts', () => {
    const on = (fundingBasis: number, cutoff = 0.75) =>
      computed(
        aPlan()
          .driving({ fundingBasis, cutoff })
          .with(
            line(
              'operatingGrant',
              { amount: 1_000_000, renewalProbability: 0.8, renewalGrowth: 0.1, ...won },
              { renewal: 'yearly' },
            ),
          ),
      ).byYear('income.grants')
    expect(on(1)).toEqual([1_000_000, 0, 0])
    expect(on(2)).toEqual([1_000_000, 880_000, 774_400])
    expect(on(3)).toEqual([1_000_000, 1_100_000, 1_210_000])
    expect(on(4)).toEqual([1_000_000, 1_100_000, 0])
  })
})

describe('a restricted grant', () => {
  it('sets its unspent share aside at each closing and spends it in the next fiscal year', () => {
    const { byYear, row, faults } = computed(
      aPlan().with(
        line(
          'operatingGrant',
          { amount: [1_000_000, 1_000_000, 0], unspentShare: [0.3, 0.1, 0], ...won },
          { restriction: 'restricted' },
        ),
      ),
    )
    expect(byYear('operatingGrant.fundSetAside')).toEqual([300_000, 100_000, 0])
    expect(byYear('operatingGrant.fundUsed')).toEqual([0, 300_000, 100_000])
    expect([11, 23, 35].map((month) => row('operatingGrant.fundClosing')[month])).toEqual([300_000, 100_000, 0])
    expect(faults()).toEqual([])
  })

  it('warns of what its project leaves unspent', () => {
    const { alerts } = computed(
      aPlan().with(
        line('projectGrant', { ...project, serviceMonths: 6, spentAmount: [900_000] }, { spending: 'byYear' }),
      ),
    )
    expect(alerts('restrictedFundsLeft')[0]?.figures['left']).toEqual({ kind: 'cents', value: 100_000 })
  })

  it('warns when its action costs less than it brings within its window', () => {
    const action = { actions: { garden: 1 } }
    const alerts = (cost: number) =>
      computed(
        aPlan()
          .action('garden')
          .with(
            line('projectGrant', { ...project, awardMonth: '2026-01', serviceStart: '2026-01' }, {}, action),
            line('runningCost', { amount: [cost, 0, 0] }, {}, action),
          ),
      ).alerts('grantOverWindow')
    expect(alerts(1_000_000)).toEqual([])
    expect(alerts(900_000)[0]?.figures['gap']).toEqual({ kind: 'cents', value: 100_000 })
  })
})

describe('a largest share of the costs', () => {
  const plan = (countsInKind: boolean) =>
    aPlan()
      .over(12)
      .funder('region', { countsInKind })
      .with(
        line('operatingGrant', { amount: 900_000 }, { coFunding: 'capped' }, { funder: 'region' }),
        line('runningCost', { amount: 1_000_000 }),
        line('volunteering', { hours: 100, hourlyRate: 2_000 }),
      )

  it('is measured on the costs, with what is given in kind where the funder counts it', () => {
    const [alert] = computed(plan(false)).alerts('grantOverShare')
    expect(alert?.figures['cap']).toEqual({ kind: 'cents', value: 800_000 })
    expect(alert?.figures['base']).toEqual({ kind: 'cents', value: 1_000_000 })
    expect(computed(plan(true)).alerts('grantOverShare')).toEqual([])
  })
})

describe('an aid by job', () => {
  const tied = { links: { aidedJob: 'job' } }
  const job = line('staff', { amount: 500_000, chargeRate: 0 }, {}, { id: 'job' })

  it('is asked for its job, and not to exceed what it costs', () => {
    const plan = aPlan().over(12)
    const alone = computed(plan.with(line('aidedJobPec')))
    expect(alone.alerts('aidedJobNotTied')).toHaveLength(1)
    const pair = computed(plan.with(job, line('aidedJobPec', { ...won }, {}, tied)))
    expect(pair.alerts('aidedJobNotTied')).toEqual([])
    expect(pair.alerts('aidOverJobCost')[0]?.figures['cost']).toEqual({ kind: 'cents', value: 500_000 })
  })

  it('keeps within the limits of a PEC, and asks for the minimum wage of years to come', () => {
    const { alerts } = computed(aPlan().with(line('aidedJobPec', { aidRate: 0.7, weeklyHours: 28, aidMonths: 25 })))
    expect(alerts('pecRateOutOfRange')[0]?.figures['highest']).toEqual({ kind: 'rate', value: 0.6 })
    expect(alerts('pecHoursOutOfRange')[0]?.figures['highest']).toEqual({ kind: 'count', value: 26 })
    expect(alerts('pecTooLong')[0]?.figures['longest']).toEqual({ kind: 'months', value: 24 })
    expect(alerts('legalFigureAsked')).toHaveLength(1)
  })

  it('is alone with a FONJEP post', () => {
    const { alerts } = computed(aPlan().with(job, line('fonjepPost', {}, {}, tied), line('adulteRelais', {}, {}, tied)))
    expect(alerts('fonjepWithOtherAid')[0]?.figures['count']).toEqual({ kind: 'count', value: 1 })
  })
})

describe('a public contract', () => {
  it('warns when its buyer also subsidises the same structure', () => {
    const details = { funder: 'town' }
    const { alerts } = computed(
      aPlan()
        .funder('town', {})
        .with(
          line('publicContract', { amount: 1_000_000 }, {}, details),
          line('operatingGrant', { amount: 300_000 }, {}, details),
        ),
    )
    expect(alerts('requalificationRisk')[0]?.figures['amount']).toEqual({ kind: 'cents', value: 300_000 })
  })
})

describe('a grant through a restricted fund', () => {
  it('counts once among what its funder brings', () => {
    const { byYear } = computed(
      aPlan()
        .funder('region', {})
        .with(line('projectGrant', { ...project }, {}, { funder: 'region' })),
    )
    expect(byYear(funderRowId(0))).toEqual([1_000_000, 0, 0])
  })
})
