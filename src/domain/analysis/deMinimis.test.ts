import { describe, expect, it } from 'vitest'
import { aPlan, line } from '../../../tests/support/planBuilder.ts'
import type { PlanBuilder } from '../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../model/liveModel.ts'
import { defaultAidSettings } from '../plan/aidSettings.ts'
import type { AidSettings } from '../plan/aidSettings.ts'
import { toMonth } from '../time/month.ts'
import { deMinimisAlerts } from './deMinimisAlerts.ts'
import { deMinimisMeter } from './deMinimis.ts'

const settings = (changes: Partial<AidSettings> = {}): AidSettings => ({ ...defaultAidSettings, ...changes })

function meter(builder: PlanBuilder, aid: AidSettings = settings()) {
  const plan = builder.build()
  return deMinimisMeter(plan, createLiveModel(plan).evaluation('base'), aid)
}

/** A grant that is sure, notified in one month of each year. */
const grant = (amounts: readonly number[], paidMonth = 3, details = {}) =>
  line('operatingGrant', { amount: amounts, status: 4, probability: 1, profileMonth: paidMonth }, {}, details)

const publicLoan = (values: Parameters<typeof line<'solidarityLoan'>>[1], choices = {}) =>
  aPlan()
    .over(60)
    .with(
      line(
        'solidarityLoan',
        { principal: 5_000_000, annualRate: 0, duration: 60, grace: 0, drawMonth: '2026-01', ...values },
        choices,
        { funder: 'Region' },
      ),
    )
    .funder('Region', { kind: 'region' })

describe('use of the de minimis ceiling', () => {
  it('adds up the grants of three years back from each of them', () => {
    const found = meter(
      aPlan()
        .over(60)
        .with(grant([10_000_000, 10_000_000, 10_000_000, 4_000_000])),
    )
    expect(found.uses.map(({ used }) => used)).toEqual([10_000_000, 20_000_000, 30_000_000, 24_000_000])
    expect(found.highest).toEqual({ month: found.uses[2]!.month, used: 30_000_000, ceiling: 30_000_000 })
    expect(found.room).toBe(0)
    expect(deMinimisAlerts(found)).toEqual([])
  })
  it('warns with its figures as soon as the ceiling is passed', () => {
    const found = meter(aPlan().with(grant([20_000_000, 15_000_000])))
    const [alert] = deMinimisAlerts(found)
    expect(alert?.code).toBe('deMinimisOver')
    expect(alert?.figures['excess']?.value).toBe(5_000_000)
    expect(found.room).toBe(-5_000_000)
  })
  it('has its own ceiling for services of general economic interest', () => {
    const found = meter(aPlan().with(grant([20_000_000, 15_000_000])), settings({ regime: 'sgei' }))
    expect(found.room).toBe(40_000_000)
    expect(deMinimisAlerts(found)).toEqual([])
  })
  it('counts what was granted before the plan, until it is three years old', () => {
    const past = [{ id: 'p', grantor: 'Ville', month: toMonth(2024, 6), amount: 12_000_000 }]
    const found = meter(
      aPlan()
        .over(36)
        .with(grant([1_000_000, 1_000_000], 6)),
      settings({ past }),
    )
    const [first, second] = found.uses
    expect(first?.used).toBe(13_000_000)
    // The grant of June 2024 is no longer within the three years that end in June 2027.
    expect(second).toMatchObject({ used: 2_000_000, month: toMonth(2027, 6) })
  })
  it('leaves out what rests on other rules', () => {
    const found = meter(aPlan().with(grant([20_000_000])), settings({ notDeMinimis: ['operatingGrant'] }))
    expect(found.lines).toHaveLength(1)
    expect(found.counted).toEqual([])
    expect(found.room).toBe(30_000_000)
  })
  it('leaves out what private funders give', () => {
    const given = aPlan()
      .with(grant([1_000_000], 3, { funder: 'Fondation' }))
      .funder('Fondation', { kind: 'foundation' })
    expect(meter(given).lines).toEqual([])
    expect(meter(given.funder('Fondation', { kind: 'other' })).lines).toHaveLength(1)
    expect(meter(aPlan().with(line('donations', { amount: [1_000_000] }))).lines).toEqual([])
  })
  it('knows no ceiling after 2030, and says so', () => {
    const found = meter(
      aPlan()
        .starting('2031-01')
        .with(grant([1_000_000])),
    )
    expect(found.room).toBeNull()
    expect(deMinimisAlerts(found).map(({ code }) => code)).toEqual(['deMinimisCeilingMissing'])
  })
})

describe('grant equivalent of a public loan', () => {
  const known = settings({ baseRate: 0.02, creditRating: 'satisfactory', collateral: 'high' })

  it('is never computed without the base rate', () => {
    const found = meter(publicLoan({}))
    expect(found.lines[0]?.equivalent).toEqual({ kind: 'unknown', reason: 'noBaseRate' })
    expect(found.incomplete).toEqual(['solidarityLoan'])
    expect(deMinimisAlerts(found).map(({ code }) => code)).toEqual(['aidEquivalentMissing'])
  })
  it('is what the interest falls short of the reference rate', () => {
    // 50,000 at 0 % over five years, repaid at its term; reference 3 %, discount 3 %: 50,000 × (1 − 1.0025^−60).
    const found = meter(publicLoan({}, { repayment: 'bullet' }), known)
    const equivalent = found.lines[0]?.equivalent
    if (equivalent?.kind !== 'known') throw new Error('not known')
    expect(equivalent.marketRate).toBeCloseTo(0.03, 12)
    expect(equivalent.discountRate).toBeCloseTo(0.03, 12)
    expect(equivalent.atDiscountRate).toBe(Math.round(5_000_000 * (1 - 1.0025 ** -60)))
    expect(equivalent.atReferenceRate).toBe(equivalent.atDiscountRate)
    expect(equivalent).toMatchObject({ month: toMonth(2026, 1), amount: 5_000_000, months: 60, shortCut: 1_500_000 })
    expect(found.highest.used).toBe(equivalent.atDiscountRate)
  })
  it('meets the vector of a loan at zero by equal payments, discounted at the reference rate', () => {
    // G01: 50,000 over 60 months, reference 4.5 %.
    const found = meter(
      publicLoan({}),
      settings({ baseRate: 0.023, creditRating: 'satisfactory', collateral: 'normal' }),
    )
    const equivalent = found.lines[0]?.equivalent
    if (equivalent?.kind !== 'known') throw new Error('not known')
    expect(equivalent.atReferenceRate / 100).toBeCloseTo(5300.52, 0)
    // Discounted a point lower, an aid is worth more.
    expect(equivalent.atDiscountRate).toBeGreaterThan(equivalent.atReferenceRate)
  })
  it('looks at the whole life of a loan that outlasts the plan', () => {
    const long = meter(publicLoan({}).over(84), known).lines[0]?.equivalent
    const cut = meter(publicLoan({}).over(24), known).lines[0]?.equivalent
    expect(cut).toEqual(long)
  })
  it('is zero where the loan costs as much as the market asks', () => {
    const equivalent = meter(publicLoan({ annualRate: 0.05 }), known).lines[0]?.equivalent
    expect(equivalent).toMatchObject({ kind: 'known', atReferenceRate: 0, atDiscountRate: 0 })
  })
  it('leaves to past aid a loan that stood before the plan', () => {
    const standing = aPlan()
      .with(line('solidarityLoan', { principal: 1_000_000 }, { origin: 'existing' }, { funder: 'Region' }))
      .funder('Region', { kind: 'region' })
    const found = meter(standing, known)
    expect(found.lines[0]).toMatchObject({ counts: false, equivalent: { kind: 'unknown', reason: 'beforePlan' } })
    expect(found.incomplete).toEqual([])
  })
  it('is not asked of a private lender', () => {
    expect(meter(aPlan().with(line('solidarityLoan', { principal: 1_000_000 })), known).lines).toEqual([])
  })
})

describe('grant equivalent of a guarantee', () => {
  const guaranteed = (
    values: Parameters<typeof line<'guarantee'>>[1],
    { months = 60, funder = 'France Active' } = {},
  ) =>
    aPlan()
      .over(months)
      .with(
        line('bankLoan', { principal: 10_000_000, drawMonth: '2026-01', duration: 48 }, { repayment: 'bullet' }),
        line('guarantee', { guaranteedShare: 0.5, ...values }, {}, { funder, links: { loan: 'bankLoan' } }),
      )
      .funder('France Active', { kind: 'solidarityFinancer' })
      .funder('Banque', { kind: 'bank' })
  const known = settings({ baseRate: 0.02 })

  it('is what its price falls short of the market premium on what it covers', () => {
    const equivalent = meter(guaranteed({ guaranteeFeeRate: 0.025 }), known).lines[0]?.equivalent
    if (equivalent?.kind !== 'known') throw new Error('not known')
    // 50,000 covered over 48 months at 3.8 % a year, discounted at 3 %, less 1,250 paid at once.
    const premium = (5_000_000 * 0.038) / 12
    const annuity = (1 - 1.0025 ** -48) / 0.0025
    expect(equivalent.atDiscountRate).toBe(Math.round(premium * annuity - 125_000))
    expect(equivalent).toMatchObject({ amount: 5_000_000, months: 48, marketRate: 0.038 })
    // 300,000 × 50,000 / 2,250,000 × 48 / 60.
    expect(equivalent.shortCut).toBe(533_333)
  })
  it('covers no more than its cap, over the whole life of the loan', () => {
    const capped = meter(guaranteed({ guaranteedCap: 2_000_000 }, { months: 24 }), known).lines[0]?.equivalent
    expect(capped).toMatchObject({ kind: 'known', amount: 2_000_000, months: 48 })
  })
  it('is not asked of a bank', () => {
    expect(meter(guaranteed({}, { funder: 'Banque' }), known).lines).toEqual([])
  })
})
