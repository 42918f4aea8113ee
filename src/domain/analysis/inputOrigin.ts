import type { InputShape } from '../calc/expression.ts'
import type { Calendar } from '../calc/timeline.ts'
import { actionShareInputId } from '../plan/action.ts'
import { lineKind } from '../model/lineKinds.ts'
import { lineInputId } from '../plan/lineKind.ts'
import { datesOf, laterInput, timingInChain, untilInput } from '../plan/lineTiming.ts'
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
  const chain = scenarioChain(plan, scenarioId)
  const ofLine = lineOrigin(plan, chain, inputId)
  if (ofLine) return { kind: 'scenario', scenario: ofLine }
  const scenario = chain.findLast(({ overrides }) => {
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

/** The scenario that takes a line away or moves it in time, for the inputs that this decides. */
function lineOrigin(plan: Plan, chain: readonly Scenario[], inputId: string): Scenario | undefined {
  const line = plan.lines.find(({ id }) => inputId.startsWith(lineInputId(id, '')))
  const kind = line && lineKind(line.kind)
  if (!kind) return undefined
  const parameter = inputId.slice(lineInputId(line.id, '').length)
  if (parameter === 'active') return chain.findLast(({ removed }) => removed.includes(line.id))
  if (parameter === untilInput.id) return chain.findLast(({ timing }) => timing[line.id]?.until !== undefined)
  const isMoved =
    (timingInChain(chain, line.id).later ?? 0) !== 0 && datesOf(line, kind).some(({ id }) => id === parameter)
  if (parameter !== laterInput.id && !isMoved) return undefined
  return chain.findLast(({ timing }) => timing[line.id]?.later !== undefined)
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
