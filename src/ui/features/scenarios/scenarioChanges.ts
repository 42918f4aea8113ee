import type { InputValue } from '../../../domain/calc/inputValues.ts'
import { lengthOfShape } from '../../../domain/calc/inputValues.ts'
import type { CompiledSheet } from '../../../domain/calc/compile.ts'
import type { InputDefinition } from '../../../domain/calc/sheet.ts'
import { baseInputs } from '../../../domain/model/inputValues.ts'
import { standsIn } from '../../../domain/plan/lineTiming.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { scenarioChain, valueInScenario } from '../../../domain/plan/resolveInputs.ts'

/** One figure that a scenario changes: what the parent has and what it has; `position` is its place in a series. */
export interface ScenarioChange {
  readonly input: InputDefinition
  readonly position: number | null
  readonly was: number
  readonly is: number
}

const placeOf = (value: InputValue, position: number) => (typeof value === 'number' ? value : (value[position] ?? 0))

/** What a scenario changes of its parent, in the order of the plan; inputs that no longer serve are left out. */
export function scenarioChanges(plan: Plan, sheet: CompiledSheet, scenarioId: string): readonly ScenarioChange[] {
  const chain = scenarioChain(plan, scenarioId)
  const own = chain.at(-1)
  if (!own || own.parent === null) return []
  const base = baseInputs(plan)
  const absent = new Set(plan.lines.filter((line) => !standsIn(chain, line)).map(({ id }) => id))
  return sheet.inputs.flatMap((input): ScenarioChange[] => {
    const override = own.overrides[input.id]
    if (override === undefined || absent.has(input.id.split('/')[0]!)) return []
    const length = lengthOfShape(input.shape, sheet.calendar)
    const read = (scenarios: typeof chain) => valueInScenario(scenarios, input.id, base.get(input.id) ?? 0, length)
    const was = read(chain.slice(0, -1))
    const is = read(chain)
    if (typeof override === 'number' && input.shape === 'scalar') {
      return [{ input, position: null, was: placeOf(was, 0), is: placeOf(is, 0) }]
    }
    const isChanged = (position: number) => typeof override === 'number' || (override[position] ?? null) !== null
    return Array.from({ length }, (_, position) => position)
      .filter(isChanged)
      .map((position) => ({ input, position, was: placeOf(was, position), is: placeOf(is, position) }))
  })
}
