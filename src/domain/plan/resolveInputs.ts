import type { InputValue } from '../calc/inputValues.ts'
import type { Plan } from './plan.ts'
import type { Override, Scenario } from './scenario.ts'

/** A scenario and those it stands on, the root first. A parent that is missing or met twice ends the chain. */
export function scenarioChain(plan: Plan, scenarioId: string): readonly Scenario[] {
  const chain: Scenario[] = []
  let next: string | null = scenarioId
  while (next !== null) {
    const id: string = next
    const scenario = plan.scenarios.find((candidate) => candidate.id === id)
    if (!scenario || chain.includes(scenario)) break
    chain.unshift(scenario)
    next = scenario.parent
  }
  return chain
}

/** Puts an override over a value; where a series is longer than the value, what lies beyond counts as zero. */
export function applyOverride(value: InputValue, override: Override, length: number): InputValue {
  if (typeof override === 'number') return override
  return Array.from({ length }, (_, i) => override[i] ?? (typeof value === 'number' ? value : (value[i] ?? 0)))
}

/** The value of an input in a scenario: the base value with the overrides of the chain put over it in turn. */
export function valueInScenario(
  chain: readonly Scenario[],
  inputId: string,
  baseValue: InputValue,
  length: number,
): InputValue {
  let value = baseValue
  for (const scenario of chain) {
    const override = scenario.overrides[inputId]
    if (override !== undefined) value = applyOverride(value, override, length)
  }
  return value
}
