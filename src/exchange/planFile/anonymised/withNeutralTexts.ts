import { blankLife } from '../../../domain/plan/life.ts'
import type { Line, Plan, Provenance } from '../../../domain/plan/plan.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** The plan with neutral names (each line by its kind, "Funder 1"...) and without a free text, a note or a copy. */
export function withNeutralTexts(plan: Plan, t: Translate, labels: Labels): Plan {
  return {
    ...plan,
    name: t('planFile.neutral.plan'),
    structure: { ...plan.structure, name: t('planFile.neutral.structure'), purpose: '', note: '' },
    funders: plan.funders.map((one, i) => ({ ...one, name: t('planFile.neutral.funder', { n: i + 1 }), note: '' })),
    actions: plan.actions.map((one, i) => ({ ...one, name: t('planFile.neutral.action', { n: i + 1 }), note: '' })),
    legalFigures: plan.legalFigures.map((one) => ({ ...one, note: '' })),
    aid: {
      ...plan.aid,
      past: plan.aid.past.map((one, i) => ({ ...one, grantor: t('planFile.neutral.grantor', { n: i + 1 }) })),
    },
    lines: numbered(plan.lines, ({ kind }) => labels.kind(kind)).map(([line, name]) => neutralLine(line, name)),
    scenarios: numbered(plan.scenarios, (scenario) =>
      t(`planFile.neutral.scenario.${scenario.parent === null ? 'base' : scenario.kind}`),
    ).map(([scenario, name]) => neutralScenario(scenario, name)),
    events: plan.events.map((one, i) => ({ ...one, name: t('planFile.neutral.event', { n: i + 1 }), story: '' })),
    covenants: plan.covenants.map((one) => ({ ...one, note: '' })),
    decisions: plan.decisions.map((one, i) => ({
      ...one,
      name: t('planFile.neutral.decision', { n: i + 1 }),
      alternatives: one.alternatives.map((each) => ({ ...each, commitments: '', governance: '' })),
    })),
    frozen: [],
    notes: [],
    shared: null,
    handover: null,
    ...blankLife(plan.timeline.start),
  }
}

function neutralLine(line: Line, name: string): Line {
  const { note: _dropped, ...kept } = line
  return { ...kept, name, provenance: withoutTexts(line.provenance) }
}

/** How sure a figure is may stay; who said it, and when, goes. */
function withoutTexts(provenance: Line['provenance']): Line['provenance'] {
  return Object.fromEntries(
    Object.entries(provenance).flatMap(([id, { confidence }]): [string, Provenance][] =>
      confidence === undefined ? [] : [[id, { confidence }]],
    ),
  )
}

function neutralScenario(scenario: Scenario, name: string): Scenario {
  return { ...scenario, name, story: '', reviewOn: null, actions: [] }
}

/** Each item with its neutral name, numbered where several have the same. */
function numbered<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly (readonly [Item, string])[] {
  const names = items.map(nameOf)
  const met = new Map<string, number>()
  return items.map((item, i) => {
    const name = names[i] ?? ''
    const count = (met.get(name) ?? 0) + 1
    met.set(name, count)
    return [item, names.filter((one) => one === name).length > 1 ? `${name} ${count}` : name] as const
  })
}
