import type { InputShape } from '../calc/expression.ts'
import type { Calendar } from '../calc/timeline.ts'
import { actionShareInputId } from '../plan/action.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Plan, Provenance } from '../plan/plan.ts'
import type { Scenario } from '../plan/scenario.ts'
import { scenarioChain } from '../plan/resolveInputs.ts'

/** Who gave a figure: the base plan, the scenario nearest to the one shown, or nobody (the default counts). */
export type InputOrigin =
  | { readonly kind: 'typed'; readonly provenance: Provenance | null }
  | { readonly kind: 'proposed' }
  | { readonly kind: 'scenario'; readonly scenario: Scenario }

/** Says where the figure of an input comes from in a scenario; `position` is its place in a series. */
export function inputOrigin(plan: Plan, scenarioId: string, inputId: string, position: number): InputOrigin {
  const scenario = scenarioChain(plan, scenarioId).findLast(({ overrides }) => {
    const override = overrides[inputId]
    if (override === undefined || typeof override === 'number') return override !== undefined
    return (override[position] ?? null) !== null
  })
  if (scenario) return { kind: 'scenario', scenario }
  const parameterId = inputId.slice(inputId.indexOf('/') + 1)
  const line = plan.lines.find(({ id }) => lineInputId(id, parameterId) === inputId)
  const isShare = Object.keys(line?.actions ?? {}).some((id) => line && actionShareInputId(line.id, id) === inputId)
  if (!line || isShare) return { kind: 'typed', provenance: null }
  if (line.values[parameterId] === undefined) return { kind: 'proposed' }
  return { kind: 'typed', provenance: line.provenance[parameterId] ?? null }
}

/** The place, in the series of an input of this shape, of the figure that counts in a month of the plan. */
export function positionInSeries(shape: InputShape, month: number, { series }: Calendar): number {
  switch (shape) {
    case 'scalar':
      return 0
    case 'byYear':
      return series.yearIndex[month]! - 1
    case 'byCalendarMonth':
      return series.calendarMonth[month]! - 1
    case 'byMonth':
      return month
  }
}
