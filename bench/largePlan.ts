import { defaultAidSettings } from '../src/domain/plan/aidSettings.ts'
import { usualBlend } from '../src/domain/plan/blend.ts'
import { usualChance } from '../src/domain/plan/chance.ts'
import { blankScenario } from '../src/domain/plan/scenario.ts'
import { blankLife } from '../src/domain/plan/life.ts'
import { drivers } from '../src/domain/plan/drivers.ts'
import type { DriverId } from '../src/domain/plan/drivers.ts'
import type { Funder } from '../src/domain/plan/funder.ts'
import { PLAN_VERSION } from '../src/domain/plan/plan.ts'
import type { Line, Plan } from '../src/domain/plan/plan.ts'
import { toMonth } from '../src/domain/time/month.ts'

const start = toMonth(2026, 1)

/** The yearly amount of a line of the large plan, in cents: never a round number, so that rounding works. */
export function yearAmount(line: number, year: number): number {
  return 1_234_567 + 7_919 * line + 104_729 * year
}

const years = Array.from({ length: 10 }, (_, year) => year)

function grant(i: number): Line {
  return {
    id: `grant${i}`,
    kind: 'operatingGrant',
    name: `Grant ${i}`,
    funder: `funder${i % 8}`,
    choices: { profile: 'oneMonth', payment: 'advanceAndBalance' },
    values: {
      amount: years.map((year) => yearAmount(i, year)),
      status: 3,
      probability: 1,
      profileMonth: 1 + (i % 12),
      advanceShare: 0.7,
      advanceDelay: 2,
      balanceDelay: 9,
    },
    provenance: {},
  }
}

function cost(i: number): Line {
  return {
    id: `cost${i}`,
    kind: 'runningCost',
    name: `Cost ${i}`,
    choices: { nature: 'purchases', profile: 'even' },
    values: { amount: years.map((year) => yearAmount(i, year)), paymentDelay: 1 },
    provenance: {},
  }
}

function loan(i: number): Line {
  return {
    id: `loan${i}`,
    kind: 'solidarityLoan',
    name: `Loan ${i}`,
    choices: { origin: 'new', repayment: 'constantPayment', frequency: 'monthly' },
    values: {
      principal: 2_000_000 + 1_000 * i,
      drawMonth: start + i,
      annualRate: 0.03,
      duration: 60,
      grace: 6,
      feeRate: 0,
    },
    provenance: {},
  }
}

function funder(i: number): Funder {
  return { id: `funder${i}`, name: `Funder ${i}`, kind: 'region', usualDelay: 0, countsInKind: false, note: '' }
}

/** How many lines of each kind the large plan holds; with the opening cash they are 200. */
export const grantCount = 90
export const costCount = 89
export const loanCount = 20

/** A plan over 120 months, of 200 lines unless told: 90 grants, 89 costs, 20 loans, opening cash. */
export function largePlan({ grants = grantCount, costs = costCount } = {}): Plan {
  const repeat = (count: number, make: (i: number) => Line) => Array.from({ length: count }, (_, i) => make(i))
  const opening: Line = {
    id: 'startCash',
    kind: 'openingCash',
    name: 'Cash',
    choices: {},
    values: { balance: 5_000_000 },
    provenance: {},
  }
  return {
    version: PLAN_VERSION,
    id: 'large',
    name: 'Large plan',
    structure: { name: 'Large', form: 'association', purpose: '', note: '' },
    timeline: { start, months: 120, fiscalYearEndMonth: 12 },
    // Every driver has an entry: the list is the type.
    drivers: Object.fromEntries(drivers.map((driver) => [driver.id, driver.default])) as Record<DriverId, number>,
    funders: Array.from({ length: 8 }, (_, i) => funder(i)),
    actions: [],
    indirectKey: 'directCosts',
    legalFigures: [],
    aid: defaultAidSettings,
    lines: [...repeat(grants, grant), ...repeat(costs, cost), ...repeat(loanCount, loan), opening],
    scenarios: [blankScenario({ id: 'base', name: 'Base', parent: null })],
    events: [],
    covenants: [],
    decisions: [],
    chance: usualChance,
    blend: usualBlend,
    frozen: [],
    notes: [],
    shared: null,
    handover: null,
    ...blankLife(start),
  }
}
