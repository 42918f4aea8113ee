import { usualBlend } from '../../src/domain/plan/blend.ts'
import { usualChance } from '../../src/domain/plan/chance.ts'
import { blankScenario } from '../../src/domain/plan/scenario.ts'
import { defaultAidSettings } from '../../src/domain/plan/aidSettings.ts'
import { drivers } from '../../src/domain/plan/drivers.ts'
import { sampleLife } from '../support/sampleLife.ts'
import type { DriverId } from '../../src/domain/plan/drivers.ts'
import type { Funder, FunderKind } from '../../src/domain/plan/funder.ts'
import type { Line, Plan } from '../../src/domain/plan/plan.ts'
import { PLAN_VERSION } from '../../src/domain/plan/plan.ts'
import { toMonth } from '../../src/domain/time/month.ts'

function line(id: string, kind: string, name: string, rest: Partial<Line>): Line {
  return { id, kind, name, choices: {}, values: {}, provenance: {}, ...rest }
}

const driverValues = Object.fromEntries(drivers.map(({ id, default: value }) => [id, value]))

function funder(id: string, name: string, kind: FunderKind): Funder {
  return { id, name, kind, usualDelay: id === 'lower' ? 2 : 0, countsInKind: false, note: '' }
}

/** A plan that holds what is hard for a workbook: names that look like formulas, short years, every profile and schedule. */
export function samplePlan(): Plan {
  return {
    version: PLAN_VERSION,
    id: 'sample',
    name: 'Plan 2026-2029',
    structure: { name: "L'Atelier & Cie", form: 'association', purpose: 'Insertion <par> le maraîchage', note: '' },
    timeline: { start: toMonth(2026, 4), months: 33, fiscalYearEndMonth: 8 },
    // Every driver of the list is given its default, and two of them something to do.
    drivers: { ...driverValues, fundingBasis: 2, inflation: 0.021 } as Record<DriverId, number>,
    funders: [
      funder('star', '>5 Ville*', 'state'),
      funder('lower', 'ville', 'municipality'),
      funder('Lower', 'Ville', 'municipality'),
    ],
    actions: [
      { id: 'garden', name: '=Jardin*', keyWeight: 2, note: '' },
      { id: 'lower', name: 'jardin', keyWeight: 1, note: '' },
    ],
    indirectKey: 'weights',
    legalFigures: [],
    aid: defaultAidSettings,
    lines: [
      line('region', 'operatingGrant', '=Région+Bretagne', {
        funder: 'star',
        choices: { payment: 'single', profile: 'even' },
        values: { amount: [1_234_567, 2_000_001, 33], status: 3, probability: 0.3 },
        provenance: { amount: { source: '@Budget 2026', confidence: 'medium', date: '2026-01', note: '-Une note' } },
      }),
      line('city', 'operatingGrant', '#N/A', {
        funder: 'lower',
        actions: { garden: 1 },
        choices: { payment: 'threeTranches', profile: 'weights' },
        values: {
          amount: [3_000_000, 3_100_000, 3_333_333, 1],
          weights: [1, 0, 0, 2, 0.5, 0, 0, 3, 0, 0, 1, 1],
          status: 2,
        },
      }),
      line('state', 'operatingGrant', 'État _x0041_', { funder: 'Lower', values: { amount: [777_777], status: 1 } }),
      line('rent', 'runningCost', 'Loyer', {
        actions: { garden: 0.5, lower: 0.3333 },
        choices: { nature: 'rent' },
        values: { amount: [1_100_001, 1_200_000, 900_000] },
      }),
      line('fees', 'runningCost', 'Honoraires', {
        choices: { nature: 'fees', profile: 'oneMonth' },
        values: { amount: [500_050, 500_050, 500_050], profileMonth: 6, paymentDelay: 3 },
      }),
      ...(['constantPayment', 'constantCapital', 'bullet'] as const).map((repayment, i) =>
        line(`loan${i}`, 'solidarityLoan', `Prêt ${i}`, {
          choices: {
            repayment,
            frequency: ['quarterly', 'yearly', 'monthly'][i]!,
            origin: i === 1 ? 'existing' : 'new',
          },
          values: {
            principal: 5_000_000 + i,
            drawMonth: toMonth(2026, 7),
            annualRate: 0.0245,
            duration: 24,
            grace: i === 0 ? 6 : 0,
          },
        }),
      ),
      line('bank', 'openingCash', 'Trésorerie', { values: { balance: 1_234_567 } }),
    ],
    scenarios: [
      blankScenario({ id: 'base', name: 'Base', parent: null, story: 'Le cas central.' }),
      blankScenario({
        id: 'low',
        name: "Prudent: sans l'État / moins 20 % [*?]",
        parent: 'base',
        story: '',
        overrides: { 'drivers/subsidies': 0.8, 'city/amount': [null, 1_500_000, null, null], 'state/active': 0 },
      }),
      blankScenario({
        id: 'late',
        name: 'Prudent: sans l’État / plus tard',
        parent: 'low',
        story: '',
        overrides: { 'drivers/publicDelay': 3 },
      }),
    ],
    events: [],
    covenants: [],
    decisions: [],
    chance: usualChance,
    blend: usualBlend,
    frozen: [],
    notes: [],
    shared: null,
    handover: null,
    ...sampleLife({ start: toMonth(2026, 4), action: 'garden', funder: 'lower', resource: 'city', cost: 'rent' }),
  }
}
