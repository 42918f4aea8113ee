import { describe, expect, it } from 'vitest'
import { lineAmounts, plannedByLine } from '../../src/domain/analysis/reality/plannedByLine.ts'
import { reforecast } from '../../src/domain/analysis/reality/reforecast.ts'
import { withActuals } from '../../src/domain/analysis/reality/typedActuals.ts'
import { variances, varianceTotals } from '../../src/domain/analysis/reality/variances.ts'
import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { isUnjustified } from '../../src/domain/plan/decisionLife.ts'
import type { Plan } from '../../src/domain/plan/plan.ts'
import { addMonths, toMonth } from '../../src/domain/time/month.ts'
import { statementRowId } from '../../src/domain/statements/statement.ts'
import { addItem } from '../../src/editing/edits/lifeItems.ts'
import { freezeScenario } from '../../src/editing/edits/frozen.ts'
import { setInputAt } from '../../src/editing/edits/inputs.ts'
import { watchRaises } from '../../src/editing/watchRaises.ts'
import { fingerprint } from '../../src/exchange/planFile/fingerprint.ts'
import { buildReport } from '../../src/exchange/report/buildReport.ts'
import { usualReportOptions } from '../../src/exchange/report/reportOptions.ts'
import { aPlan, line } from '../support/planBuilder.ts'

const cents = (euros: number) => Math.round(euros * 100)

/** The accounts of a fablab as published for its general meeting of January 2020: each line in 2017, then in 2018. */
const accounts = {
  goods: ['sales', 414, 705],
  services: ['sales', 859, 6917],
  training: ['sales', 12687, 5614],
  rent: ['sales', 5957, 7735],
  staffLent: ['sales', 1808, 238],
  dues: ['membershipDues', 5527, 7641],
  grants: ['operatingGrant', 34398, 7200],
  gifts: ['donations', 6084, 17112],
  raw: ['runningCost', 198, 201],
  external: ['runningCost', 9078, 15067],
  payroll: ['staff', 60485, 43746],
  taxes: ['runningCost', 808, 869],
} as const

type Account = keyof typeof accounts
const names = Object.keys(accounts) as readonly Account[]

/** A plan made at the end of 2017, which repeats 2017; without the provisions, which are no plan of anybody. */
function planOf2018(): Plan {
  return aPlan()
    .starting('2018-01')
    .over(24)
    .with(
      ...names.map((name) => {
        const [kind, amount] = accounts[name]
        const more = kind === 'operatingGrant' ? { status: 3 } : kind === 'staff' ? { chargeRate: 0 } : {}
        return line(kind, { amount: [cents(amount), cents(amount)], ...more }, {}, { id: name, name })
      }),
      line('openingCash', { balance: cents(5000) }, {}, { id: 'bank' }),
    )
    .scenario('campaign', { 'gifts/amount': [cents(17112), cents(17112)] }, 'base', { name: 'Campagne de dons' })
    .build()
}

describe('a whole case: the fablab that had lost 11,507 € in 2017', () => {
  const plan = planOf2018()
  const lowest = (of: Plan, scenario: string) =>
    Math.min(...createLiveModel(of).evaluation(scenario).row(statementRowId('cash', 'closing')))

  it('plans 2018 as 2017 was: its cash falls below zero, and a campaign of gifts is looked at', () => {
    expect(lowest(plan, 'base')).toBeLessThan(0)
    expect(lowest(plan, 'campaign')).toBeGreaterThan(lowest(plan, 'base'))
  })

  const copy = { id: 'copy', name: 'Votée', frozenOn: '2018-01-20', scenario: 'campaign', note: '' }
  const frozen = freezeScenario(copy).apply(plan)
  const sha256 = fingerprint(frozen.frozen[0]!.plan)
  const decided = addItem('records', {
    id: 'decision',
    question: 'Comment passer 2018 ?',
    alternatives: ['Réduire les salaires', 'Lancer une campagne de dons'],
    choice: 'Les deux',
    reasons: 'Les subventions ne reviendront pas.',
    vote: { day: '2018-01-20', inFavour: 9, against: 1, abstained: 0 },
    assumptions: [],
    frozen: { copy: 'copy', sha256 },
  }).apply(frozen)

  it('is decided on a plan that cannot change unseen', () => {
    expect(fingerprint(decided.frozen[0]!.plan)).toBe(decided.records[0]!.frozen!.sha256)
    const altered = { ...decided.frozen[0]!.plan, name: 'autre' }
    expect(fingerprint(altered)).not.toBe(sha256)
  })

  it('notes by itself the income that is raised once the gap is known', () => {
    const watch = { today: '2018-02-01', newId: () => 'raise', lowestCash: (id: string) => lowest(decided, id) }
    const raised = watchRaises(setInputAt('base', 'training/amount', 0, cents(20000)), watch).apply(decided)
    expect(raised.raises.map(({ line: of, before, after }) => [of, before, after])).toEqual([
      ['training', 2 * cents(12687), cents(20000) + cents(12687)],
    ])
    expect(raised.raises.filter(isUnjustified)).toHaveLength(1)
  })

  // The accounts of 2018, known by line for the year: what is not published by month stands in December.
  const december = toMonth(2018, 12)
  const known: Plan = {
    ...decided,
    actuals: withActuals(decided.actuals, [
      ...names.flatMap((name) =>
        Array.from({ length: 12 }, (_, i) => ({
          line: name,
          month: addMonths(toMonth(2018, 1), i),
          cents: i === 11 ? cents(accounts[name][2]) : 0,
        })),
      ),
      { line: null, month: december, cents: cents(4200) },
    ]),
  }
  const model = createLiveModel(known)
  const planned = plannedByLine(model.compiled, model.evaluation('base'))

  it('finds the published variances of 2018 line by line', () => {
    const found = variances(known, planned, lineAmounts(model.compiled))
    expect(found).toHaveLength(names.length)
    const of = (name: Account) => found.find((each) => each.line === name)
    expect(of('grants')).toMatchObject({ gap: cents(7200 - 34398), serves: false })
    expect(of('payroll')).toMatchObject({ gap: cents(43746 - 60485), serves: true })
    // The published result went from -11,507 € to -636 €, of which provisions and transfers made 14,391 € and 366 €.
    const withoutProvisions = -636 - 15271 + 9186 - (-11507 - 880 + 9552)
    expect(varianceTotals(found).result).toBe(cents(withoutProvisions))
  })

  it('forecasts anew: 2018 as it was, 2019 as planned, the cash from the balance of the bank', () => {
    const { lines, cash } = reforecast(known, planned, Float64Array.from(model.evaluation('base').row('cash.closing')))
    const year = (name: Account, first: number) =>
      lines
        .get(name)!
        .slice(first, first + 12)
        .reduce((sum, figure) => sum + figure, 0)
    for (const name of names) {
      expect(year(name, 0)).toBe(cents(accounts[name][2]))
      expect(year(name, 12)).toBe(cents(accounts[name][1]))
    }
    expect(cash[11]).toBe(cents(4200))
    const plannedCash = model.evaluation('base').row('cash.closing')
    expect(cash[23]! - cash[11]!).toBeCloseTo(plannedCash[23]! - plannedCash[11]!, 6)
  })

  it('tells the decision, the variances and the cash in the report', () => {
    const report = buildReport(model, 'base', usualReportOptions('fr'), '2019-01-15')!
    const text = JSON.stringify(report.sections.filter(({ id }) => id === 'reality' || id === 'record'))
    expect(text).toContain(sha256)
    expect(text).toContain('Comment passer 2018')
    expect(text).toMatch(/7.200.€ reçus pour 34.398.€ prévus/)
  })
})
