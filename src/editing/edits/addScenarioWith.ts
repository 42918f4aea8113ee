import type { Line } from '../../domain/plan/plan.ts'
import type { Scenario } from '../../domain/plan/scenario.ts'
import type { Edit } from '../edit.ts'

/** Adds a scenario together with the lines that it adds, in one step. */
export function addScenarioWith(scenario: Scenario, lines: readonly Line[] = []): Edit {
  return {
    label: () => ({ code: 'addScenario', name: scenario.name }),
    apply: (plan) => ({
      ...plan,
      scenarios: [...plan.scenarios, scenario],
      lines: [...plan.lines, ...lines.map((line) => ({ ...line, scenario: scenario.id }))],
    }),
  }
}
