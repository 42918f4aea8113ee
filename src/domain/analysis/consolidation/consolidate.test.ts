import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPlan } from '../../../../tests/support/arbitraryPlan.ts'
import { aPlan, line } from '../../../../tests/support/planBuilder.ts'
import { createLiveModel } from '../../model/liveModel.ts'
import type { Plan } from '../../plan/plan.ts'
import { addMonths } from '../../time/month.ts'
import { consolidate } from './consolidate.ts'
import type { Consolidation } from './consolidate.ts'
import { groupStatementIds } from './eliminationSheet.ts'
import { differences } from './flowReading.ts'
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
