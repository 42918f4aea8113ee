import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import type { Plan } from '../../plan/plan.ts'
import { addMonths, toMonth } from '../../time/month.ts'
import { consolidate } from './consolidate.ts'
import type { Consolidation } from './consolidate.ts'
import { groupStatementIds } from './eliminationSheet.ts'
import { differences } from './flowReading.ts'
import { otherSideOf } from './otherSideOf.ts'
import type { GroupMember, InternalFlow } from './structureGroup.ts'

function memberOf(plan: Plan, id: string): GroupMember {
  const own = { ...plan, id }
  const model = createLiveModel(own)
  return { plan: own, compiled: model.compiled, evaluation: model.evaluation(own.scenarios[0]!.id) }
}

const flow = (payer: readonly [string, string], receiver: readonly [string, string]): InternalFlow => ({
  id: 'flow',
  payer: { plan: payer[0], line: payer[1] },
  receiver: { plan: receiver[0], line: receiver[1] },
})

function consolidated(members: readonly GroupMember[], flows: readonly InternalFlow[]): Consolidation {
  const found = consolidate(members, flows)
  if (!found) throw new Error('no month in common')
  return found
}

describe('a structure that buys from another', () => {
  // 24,000 € a year without VAT, paid a month later: on 31 December 2,000 € are still owed.
  const payer = memberOf(
    aPlan()
      .starting('2027-01')
      .over(24)
      .with(
        line('runningCost', { amount: [2_400_000, 2_400_000], paymentDelay: 1 }),
        line('sales', { amount: [10_000_000, 10_000_000], paymentDelay: 0 }),
      )
      .build(),
    'payer',
  )
  const selling = (amount: number, delay: number) =>
    memberOf(
      aPlan()
        .starting('2027-01')
        .over(24)
        .with(line('sales', { amount: [amount, amount], paymentDelay: delay }))
        .build(),
      'seller',
    )
  const flows = [flow(['payer', 'runningCost'], ['seller', 'sales'])]

  it('has its purchase taken out with the sale, the debt with the claim, the payment with the receipt', () => {
    const group = consolidated([payer, selling(2_400_000, 1)], flows)
    expect(group.figure('income.servicesSold', 0, 'eliminations')).toBe(-2_400_000)
    expect(group.figure('income.servicesSold', 0, 'whole')).toBe(10_000_000)
    expect(group.figure('income.externalCharges', 0, 'whole')).toBe(0)
    expect(group.figure('balance.suppliers', 0, 'whole')).toBe(0)
    expect(group.figure('balance.receivables', 0, 'eliminations')).toBe(-200_000)
    expect(group.figure('cash.suppliers', 0, 'eliminations')).toBe(-2_200_000)
    expect(group.figure('cash.suppliers', 1, 'eliminations')).toBe(-2_400_000)
    expect(group.figure('cash.closing', 1, 'eliminations')).toBe(0)
    expect(differences(group.flows[0]!)).toEqual([])
  })

  it('keeps what only one of them records, and tells it', () => {
    const group = consolidated([payer, selling(2_000_000, 1)], flows)
    expect(group.figure('income.externalCharges', 0, 'whole')).toBe(400_000)
    expect(group.figure('income.servicesSold', 0, 'whole')).toBe(10_000_000)
    expect(differences(group.flows[0]!)).toContainEqual({
      year: 0,
      aspect: 'result',
      payer: 2_400_000,
      receiver: 2_000_000,
    })
  })

  it('is compared over the months that both plan', () => {
    const later = memberOf(
      aPlan()
        .starting('2028-01')
        .over(24)
        .with(line('sales', { amount: [2_400_000, 2_400_000], paymentDelay: 1 }))
        .build(),
      'seller',
    )
    const group = consolidated([payer, later], flows)
    expect(group.calendar.years).toHaveLength(1)
    expect(group.figure('income.externalCharges', 0, { plan: 'payer' })).toBe(2_400_000)
    expect(group.figure('income.externalCharges', 0, 'whole')).toBe(0)
  })
})

describe('a structure that lends to another', () => {
  // 10,000 € lent in January 2027 at 6 %, capital at the term, a year later; shares of 3,000 € held for two years.
  const terms = { principal: 1_000_000, drawMonth: '2027-01', annualRate: 0.06, duration: 12, grace: 0 }
  const borrowerPlan = aPlan()
    .starting('2027-01')
    .over(24)
    .of('scic')
    .with(line('solidarityLoan', terms, { repayment: 'bullet' }, { id: 'owed' }))
    .build()
  const borrower = memberOf(borrowerPlan, 'borrower')
  const lenderPlan = aPlan()
    .starting('2027-01')
    .over(24)
    .with(line('sales', { amount: [5_000_000, 5_000_000] }))
    .build()
  const lent = otherSideOf(borrowerPlan.lines[0]!, borrowerPlan, lenderPlan, 'lent')!
  const lender = memberOf({ ...lenderPlan, lines: [...lenderPlan.lines, lent] }, 'lender')
  const group = consolidated([borrower, lender], [flow(['borrower', 'owed'], ['lender', 'lent'])])

  it('is declared once: the other side has the same terms', () => {
    expect(lent).toMatchObject({
      kind: 'loanGranted',
      choices: { repayment: 'bullet' },
      values: { principal: 1_000_000, duration: 12 },
    })
    expect(differences(group.flows[0]!)).toEqual([])
  })

  it('has the loan taken out of what is owed and what is placed, the interest of charges and income, the money of the cash plan', () => {
    expect(group.figure('balance.fixedAssets', 0, { plan: 'lender' })).toBe(1_000_000)
    expect(group.figure('balance.fixedAssets', 0, 'whole')).toBe(0)
    expect(group.figure('balance.financialDebts', 0, 'whole')).toBe(0)
    expect(group.figure('income.financialIncome', 0, { plan: 'lender' })).toBe(55_000)
    expect(group.figure('income.financialIncome', 0, 'whole')).toBe(0)
    expect(group.figure('income.financialCharges', 0, 'whole')).toBe(0)
    expect(group.figure('cash.borrowing', 0, 'whole')).toBe(0)
    expect(group.figure('cash.loanRepayments', 1, 'whole')).toBe(0)
    expect(group.figure('cash.closing', 1, 'whole')).toBe(
      group.figure('cash.closing', 1, { plan: 'borrower' }) + group.figure('cash.closing', 1, { plan: 'lender' }),
    )
  })

  it('has shares taken out of the capital of the one and of what the other has placed', () => {
    const issuer = memberOf(
      aPlan()
        .starting('2027-01')
        .over(24)
        .of('scic')
        .with(line('scicShares', { subscriptions: [3_000, 0] }, {}, { id: 'shares' }))
        .build(),
      'issuer',
    )
    const capital = issuer.evaluation.row('balance.capital')
    const holder = memberOf(
      aPlan()
        .starting('2027-01')
        .over(24)
        .with(line('sharesHeld', { amount: capital.at(-1)!, entryMonth: '2027-01', stay: 60 }, {}, { id: 'held' }))
        .build(),
      'holder',
    )
    const whole = consolidated([issuer, holder], [flow(['issuer', 'shares'], ['holder', 'held'])])
    expect(capital.at(-1)).toBeGreaterThan(0)
    expect(whole.figure('balance.capital', 1, 'whole')).toBe(0)
    expect(whole.figure('balance.fixedAssets', 1, 'whole')).toBe(0)
  })

  it('lets premises: the rent, the deposit and what is owed back answer one another', () => {
    const values = { monthlyRent: 100_000, entryMonth: '2027-02', stay: 6, deposit: 200_000, fundShares: 50_000 }
    const user = aPlan()
      .starting('2027-01')
      .over(12)
      .with(line('collectiveFundPremises', values, {}, { id: 'walls' }))
      .build()
    const fund = aPlan().starting('2027-01').over(12).build()
    const letting = otherSideOf(user.lines[0]!, user, fund, 'let')!
    const whole = consolidated(
      [memberOf(user, 'user'), memberOf({ ...fund, lines: [letting] }, 'fund')],
      [flow(['user', 'walls'], ['fund', 'let'])],
    )
    expect(whole.figure('income.ancillaryIncome', 0, { plan: 'fund' })).toBe(600_000)
    expect(differences(whole.flows[0]!)).toEqual([])
    for (const row of ['income.ancillaryIncome', 'income.externalCharges', 'cash.suppliers', 'cash.investments']) {
      expect(whole.figure(row, 0, 'whole')).toBe(0)
    }
  })
})

it('any loan of a structure is wholly taken out with what the other lent on the same terms', () => {
  const terms = fc.record({
    principal: fc.integer({ min: 1, max: 50_000_000 }),
    drawMonth: fc.integer({ min: 0, max: 8 }).map((after) => toMonth(2027, 1 + after)),
    annualRate: fc.integer({ min: 0, max: 900 }).map((rate) => rate / 10_000),
    duration: fc.integer({ min: 1, max: 20 }),
    grace: fc.integer({ min: 0, max: 6 }),
    feeRate: fc.integer({ min: 0, max: 30 }).map((rate) => rate / 1000),
  })
  const repayment = fc.constantFrom('constantPayment', 'constantCapital', 'bullet')
  const graceKind = fc.constantFrom('interestOnly', 'total')
  fc.assert(
    fc.property(terms, repayment, graceKind, (values, repaid, grace) => {
      const plan = aPlan().starting('2027-01').over(36)
      const borrower = plan
        .with(line('bankLoan', values, { repayment: repaid, graceKind: grace }, { id: 'owed' }))
        .build()
      const lent = otherSideOf(borrower.lines[0]!, borrower, plan.build(), 'lent')!
      const group = consolidated(
        [memberOf(borrower, 'borrower'), memberOf({ ...plan.build(), lines: [lent] }, 'lender')],
        [flow(['borrower', 'owed'], ['lender', 'lent'])],
      )
      for (const { index } of group.calendar.years) {
        expect(differences(group.flows[0]!)).toEqual([])
        for (const row of ['balance.fixedAssets', 'balance.financialDebts', 'income.result', 'cash.receipts']) {
          expect(Math.abs(group.figure(row, index, 'whole'))).toBeLessThan(1)
        }
      }
    }),
    { numRuns: 60 },
  )
})

it('is refused where no month is common', () => {
  const early = memberOf(aPlan().starting('2020-01').over(12).build(), 'early')
  expect(consolidate([early, memberOf(aPlan().starting('2030-01').over(12).build(), 'late')], [])).toBeNull()
})

it('is the sum less the eliminations, balances and ties, whatever the structures', () => {
  const groups = fc.tuple(
    fc.array(arbitraryPlan({ maxLines: 6, maxMonths: 36 }), { minLength: 2, maxLength: 3 }),
    fc.array(fc.record({ payer: fc.nat(), receiver: fc.nat(), from: fc.nat(), to: fc.nat() }), { maxLength: 3 }),
  )
  fc.assert(
    fc.property(groups, ([plans, drawn]) => {
      const { start } = plans[0]!.timeline
      const members = plans.map((plan, at) =>
        memberOf({ ...plan, timeline: { ...plan.timeline, start: addMonths(start, 3 * at) } }, `plan${at}`),
      )
      fc.pre(members.every(({ plan }) => plan.lines.length > 0))
      const lineOf = (plan: number, at: number) => {
        const member = members[plan % members.length]!
        return [member.plan.id, member.plan.lines[at % member.plan.lines.length]!.id] as const
      }
      const flows = drawn.map(({ payer, receiver, from, to }) => flow(lineOf(payer, from), lineOf(receiver, to)))
      const group = consolidated(members, flows)
      const rows = groupStatementIds.flatMap((id) => group.statements[id].lines.flatMap(({ row }) => row ?? []))
      for (const { index } of group.calendar.years) {
        const whole = (row: string) => group.figure(row, index, 'whole')
        for (const row of rows) {
          const parts = members.reduce((sum, { plan }) => sum + group.figure(row, index, { plan: plan.id }), 0)
          expect(Math.abs(whole(row) - parts - group.figure(row, index, 'eliminations'))).toBeLessThan(0.5)
        }
        expect(Math.abs(whole('balance.totalAssets') - whole('balance.totalLiabilities'))).toBeLessThan(1)
        expect(
          Math.abs(whole('cash.receipts') - whole('cash.payments') - (whole('cash.closing') - whole('cash.opening'))),
        ).toBeLessThan(1)
        expect(group.figure('income.result', index, 'eliminations')).toBeCloseTo(0, 3)
        expect(group.figure('cash.closing', index, 'eliminations')).toBeCloseTo(0, 3)
      }
    }),
    { numRuns: 60 },
  )
})
