import { lineKind } from '../../domain/model/lineKinds.ts'
import { blankLife } from '../../domain/plan/life.ts'
import type { Line, Plan } from '../../domain/plan/plan.ts'
import { withoutCopies } from '../../domain/plan/withoutCopies.ts'

/**
 * A frame to begin a plan from: its lines with their names, terms and rhythm, without amounts, sources, notes, nor what is said of
 * the structure.
 */
export function templateOf(plan: Plan): Plan {
  const bare = withoutCopies(plan)
  return {
    ...bare,
    structure: { ...bare.structure, name: '', note: '' },
    lines: bare.lines.map(withoutAmounts),
    scenarios: bare.scenarios.map((scenario) => ({ ...scenario, story: '', overrides: {} })),
    decisions: [],
    notes: [],
    handover: null,
    ...blankLife(plan.timeline.start),
  }
}

function withoutAmounts({ note: _note, ...line }: Line): Line {
  const parameters = lineKind(line.kind)?.parameters ?? []
  const kept = Object.entries(line.values).filter(([id]) => {
    const parameter = parameters.find((each) => each.id === id)
    return parameter !== undefined && parameter.unit !== 'cents' && parameter.main !== true
  })
  return { ...line, values: Object.fromEntries(kept), provenance: {} }
}
