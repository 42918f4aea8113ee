import { describe, expect, it } from 'vitest'
import { computed } from '../support/computed.ts'
import type { DraftLine } from '../support/planBuilder.ts'
import { aPlan, line } from '../support/planBuilder.ts'

const cents = (euros: readonly number[]) => euros.map((amount) => Math.round(amount * 100))

describe('the budgets of a fablab (association), as published for its general meeting of January 2020', () => {
  // 2017 and 2018 are the accounts, 2019 the budget as it was voted.
  const products: Readonly<Record<string, readonly [number, number, number]>> = {
    goods: [414, 705, 1000],
    services: [859, 6917, 8000],
    training: [12687, 5614, 8000],
    rent: [5957, 7735, 8000],
    staffLent: [1808, 238, 1000],
  }
  const lines: readonly DraftLine[] = [
    ...(['goods', 'services', 'training', 'rent', 'staffLent'] as const).map((nature) =>
      line('sales', { amount: cents(products[nature]!) }, { nature }),
    ),
    line('membershipDues', { amount: cents([5527, 7641, 8000]) }),
    line('operatingGrant', { amount: cents([34398, 7200, 12000]), status: 5, probability: 1 }),
    line('provisions', { amount: cents([880, 15271, 7000]) }, { direction: 'reversal' }),
    line('donations', { amount: cents([6084, 17112, 18000]) }),
    line('runningCost', { amount: cents([198, 201, 200]) }, { nature: 'purchases' }),
    line('runningCost', { amount: cents([9078, 15067, 19000]) }, { nature: 'maintenance' }),
    line('staff', { amount: cents([60485, 43746, 35000]), chargeRate: 0 }),
    line('runningCost', { amount: cents([808, 869, 950]) }, { nature: 'taxes' }),
    line('provisions', { amount: cents([9552, 9186, 8500]) }, { direction: 'charge' }),
  ]
  const plan = aPlan()
    .starting('2017-01')
    .over(36)
    .with(...lines)
  const { byYear, faults } = computed(plan)
  const [published2017, published2018] = [
    { products: 6_861_400, costs: 8_012_100, result: -1_150_700 },
    { products: 6_843_300, costs: 6_906_900, result: -63_600 },
  ]

  it('give the published resources, charges and result of 2017 and 2018, to the cent', () => {
    const [first, second] = byYear('income.operatingProducts')
    expect([first, second]).toEqual([published2017.products, published2018.products])
    expect(byYear('income.operatingCharges').slice(0, 2)).toEqual([published2017.costs, published2018.costs])
    expect(byYear('income.result').slice(0, 2)).toEqual([published2017.result, published2018.result])
    expect(faults()).toEqual([])
  })

  it('differ from the budget printed for 2019 by its two mistakes alone: a wrong sum, and a principal booked as a charge', () => {
    const printed = { products: 7_800_000, costs: 7_865_000, result: -65_000 }
    const wrongSumOfProducts = 700_000
    const principalBookedAsCharge = 1_500_000
    expect(byYear('income.operatingProducts')[2]).toBe(printed.products - wrongSumOfProducts)
    expect(byYear('income.operatingCharges')[2]).toBe(printed.costs - principalBookedAsCharge)
    expect(byYear('income.result')[2]).toBe(printed.result - wrongSumOfProducts + principalBookedAsCharge)
  })

  it('leave 850 € of cash in 2019 once the principal is repaid, if the reversals are money received; 6 150 € are missing if not', () => {
    const repaid = plan.with(
      line(
        'bankLoan',
        { principal: 1_500_000, annualRate: 0, duration: 36 },
        { origin: 'existing', repayment: 'bullet' },
      ),
    )
    const funding = computed(repaid)
    const reversals = 700_000
    const before = funding.byYear('funding.cashFlow')[2]! - funding.byYear('funding.repayments')[2]!
    expect(before).toBe(-615_000)
    expect(before + reversals).toBe(85_000)
  })
})

describe('the accounts of a health centre (association), as published for 2016 to 2020', () => {
  const grants: readonly (readonly [string, readonly number[]])[] = [
    ['Agence régionale de santé', [200_000, 500_000, 500_000]],
    ['État', [100_000, 100_000, 100_000]],
    ['Région', [33_000, 15_000, 0]],
    ['Organisation internationale', [35_812, 0, 0]],
    ['DRJSCS', [0, 10_000, 0]],
    ['Département', [15_000, 8000, 8000]],
    ['Association partenaire', [0, 5000, 5000]],
  ]
  const known = {
    sales: [15_746, 33_258, 18_706],
    gifts: [23_091, 21_566, 18_191],
    reversals: [25_000, 6000, 71_322],
    depreciation: [0, 18_536, 0],
    payroll: [0, 0, 448_950],
    interpreters: [0, 0, 81_819],
    bankCharges: [2013, 0, 0],
  }
  const results = [1889.25, 2038, 70_210]
  const published = { subsidies: [383_812, 638_000, 613_000] }
  const resources = [0, 1, 2].map(
    (year) => published.subsidies[year]! + known.sales[year]! + known.gifts[year]! + known.reversals[year]!,
  )
  const namedCosts = [0, 1, 2].map(
    (year) => known.depreciation[year]! + known.payroll[year]! + known.interpreters[year]! + known.bankCharges[year]!,
  )
  /** Charges that the accounts do not name: what the published result leaves once the named ones are taken. */
  const notPublished = [0, 1, 2].map((year) => resources[year]! - namedCosts[year]! - results[year]!)
  const { byYear, row, faults } = computed(
    aPlan()
      .starting('2016-01')
      .over(36)
      .with(
        ...grants.map(([funder, amount]) =>
          line('operatingGrant', { amount: cents(amount), status: 5, probability: 1 }, {}, { funder }),
        ),
        line('sales', { amount: cents(known.sales) }, { nature: 'training' }),
        line('donations', { amount: cents(known.gifts) }),
        line('provisions', { amount: cents(known.reversals) }, { direction: 'reversal' }),
        line('provisions', { amount: cents(known.depreciation) }, { direction: 'charge' }),
        line('staff', { amount: cents(known.payroll), chargeRate: 0 }),
        line('runningCost', { amount: cents(known.interpreters) }, { nature: 'fees' }),
        line('runningCost', { amount: cents(known.bankCharges) }, { nature: 'bank' }),
        line('runningCost', { amount: cents(notPublished) }, { nature: 'other' }),
      ),
  )

  it('add up to the published subsidies, resources and results of 2016, 2017 and 2018', () => {
    expect(byYear('income.grants')).toEqual(cents(published.subsidies))
    expect(byYear('income.operatingProducts')).toEqual(cents(resources))
    expect(byYear('income.result')).toEqual(cents(results))
    expect(faults()).toEqual([])
  })

  it('hold charges that are not published, which the result alone tells', () => {
    expect(byYear('income.operatingCharges')).toEqual(cents(namedCosts.map((cost, year) => cost + notPublished[year]!)))
    expect(notPublished.every((amount) => amount > 0)).toBe(true)
  })

  it('show one funder behind 72 % of the income of 2017 and 69 % of that of 2018', () => {
    const share = row('indicator.largestFunderShare')
    expect(share[23]).toBeCloseTo(500_000 / 698_824, 9)
    expect(share[35]).toBeCloseTo(500_000 / 721_219, 9)
  })
})

describe('the loan of a crowd to a grain cooperative (SCIC): 181 000 € at 4 %, "60 months including 12 deferred"', () => {
  const schedule = (duration: number) => {
    const { row } = computed(
      aPlan()
        .of('scic')
        .over(84)
        .with(
          line(
            'bankLoan',
            { principal: 18_100_000, annualRate: 0.04, duration, grace: 12 },
            { origin: 'existing', repayment: 'constantPayment', frequency: 'monthly' },
          ),
        ),
    )
    const [interest, capital] = ['bankLoan.interestPaid', 'bankLoan.capital'].map(row)
    return { grace: interest![0], payment: interest![12]! + capital![12]! }
  }

  it('asks for 603.33 € a month, then 4 086.81 € when the deferral is within the term', () => {
    expect(schedule(60)).toEqual({ grace: 60_333, payment: 408_681 })
  })

  it('or 3 333.39 € when the 60 months begin after it', () => {
    expect(schedule(72)).toEqual({ grace: 60_333, payment: 333_339 })
  })
})
