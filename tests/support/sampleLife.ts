import { blankLife } from '../../src/domain/plan/life.ts'
import type { PlanLife } from '../../src/domain/plan/life.ts'
import { addMonths } from '../../src/domain/time/month.ts'
import type { Month } from '../../src/domain/time/month.ts'

interface Named {
  readonly start: Month
  readonly action: string
  readonly funder: string
  /** A line of resources and one of costs. */
  readonly resource: string
  readonly cost: string
}

/** What a plan may hold beside its figures, a little of everything: names that look like formulas, figures that are missing. */
export function sampleLife({ start, action, funder, resource, cost }: Named): PlanLife {
  const plan = { what: 'plan' } as const
  return {
    ...blankLife(start),
    socialIndicators: [
      {
        id: 'people',
        name: '=Personnes*',
        dimension: 'social',
        unit: 'personnes',
        method: 'count',
        action,
        funders: [funder],
        outcome: null,
        baseline: 80,
        targets: [100, 120, 130],
        actuals: [96],
        evidence: 'Feuilles de présence',
        note: '',
      },
      {
        id: 'waste',
        name: 'Déchets évités',
        dimension: 'ecological',
        unit: 'tonnes',
        method: 'estimate',
        action: null,
        funders: [],
        outcome: null,
        baseline: null,
        targets: [null, 2.5],
        actuals: [],
        evidence: '',
        note: '',
      },
    ],
    stakeholders: [
      { id: 'm', name: 'Membres', kind: 'members', people: 120, votes: 0.7, seats: 8, lines: [], note: '' },
      {
        id: 'v',
        name: 'Ville',
        kind: 'publicBodies',
        people: 1,
        votes: 0.3,
        seats: 2,
        lines: [resource],
        note: 'Élus',
      },
    ],
    actuals: {
      from: start,
      until: addMonths(start, 4),
      lines: { [resource]: [null, 120_000, 0, 55_555], [cost]: [100_000, 100_000, 101_001, 99_999, 100_000] },
      cash: [null, 1_000_001, null, 900_000],
      source: 'FEC 2026',
    },
    requests: [
      {
        id: 'r1',
        funder,
        name: 'Aide 2024',
        askedOn: '2024-01-15',
        asked: 1_000_000,
        notifiedOn: '2024-05-02',
        notified: 800_000,
        dueOn: '2024-06-30',
        paidOn: '2024-09-12',
        paid: 800_000,
        note: '',
      },
    ],
    records: [
      {
        id: 'd1',
        question: 'Embaucher à mi-temps ?',
        alternatives: ['Attendre', '=Embaucher'],
        choice: 'Embaucher',
        reasons: 'La convention est signée.',
        vote: { day: '2026-05-12', inFavour: 7, against: 1, abstained: 1 },
        assumptions: ['h1'],
        frozen: null,
      },
    ],
    triggers: [
      {
        id: 't1',
        day: '2026-09-30',
        condition: 'La région n’a pas payé',
        action: 'Demander un relais',
        owner: 'Ana',
        scenario: null,
        done: false,
      },
      { id: 't2', day: '2026-06-30', condition: 'Le bail', action: '', owner: '', scenario: null, done: true },
    ],
    assumptions: [
      {
        id: 'h1',
        on: plan,
        text: 'La convention est renouvelée',
        source: 'Courriel',
        day: '2026-02-01',
        confidence: 'medium',
        expiresOn: '2026-06-30',
      },
      {
        id: 'h2',
        on: { what: 'line', line: cost },
        text: 'Loyer gelé',
        source: '',
        day: '2026-02-01',
        confidence: 'assumption',
        expiresOn: null,
      },
    ],
    raises: [
      {
        id: 'x1',
        line: resource,
        parameter: 'amount',
        scenario: 'base',
        day: '2026-03-01',
        before: 100_000,
        after: 150_000,
        lowestCash: -20_000,
        justification: '',
      },
    ],
  }
}
