import type { InputEntry } from './assumptionsLayout.ts'
import type { BookScenario } from './bookScenario.ts'
import type { FigureValue } from './figure.ts'
import { toWorkbook } from './unitFormats.ts'

/** The value of an input, or of one element of it, in a scenario, in the engine's unit. */
export function inputEntryValue(scenario: BookScenario, { input, element }: InputEntry): number {
  const value = scenario.inputs.get(input.id) ?? 0
  return typeof value === 'number' ? value : (value[element ?? 0] ?? 0)
}

/** The same, as the workbook holds it. */
export function inputEntryInWorkbook(scenario: BookScenario, entry: InputEntry): FigureValue {
  return toWorkbook(inputEntryValue(scenario, entry), entry.input.unit)
}
