import type { InputValue } from '../calc/inputValues.ts'
import { lengthOfShape } from '../calc/inputValues.ts'
import type { CompiledSheet } from '../calc/compile.ts'
import { layOutCalendar } from '../calc/timeline.ts'
import { legalInputId } from '../parameters/legalFigures.ts'
import { actionShareInputId, actionWeightInputId } from '../plan/action.ts'
import { driverInputId, drivers } from '../plan/drivers.ts'
import { funderDelayInputId } from '../plan/funder.ts'
import { defaultOf, lineInputId } from '../plan/lineKind.ts'
import { datesOf, laterInput, standsIn, timingInChain, untilInput } from '../plan/lineTiming.ts'
import type { Plan } from '../plan/plan.ts'
import { scenarioChain, valueInScenario } from '../plan/resolveInputs.ts'
import type { Scenario } from '../plan/scenario.ts'
import { legalFiguresInUse, legalSeries } from './legalInputs.ts'
import { lineKind } from './lineKinds.ts'

/** The base value of every input that a plan could have, by input id: typed, or its default. */
export function baseInputs(plan: Plan): ReadonlyMap<string, InputValue> {
  const values = new Map<string, InputValue>()
  for (const driver of drivers) values.set(driverInputId(driver.id), plan.drivers[driver.id])
  for (const { id, usualDelay } of plan.funders) values.set(funderDelayInputId(id), usualDelay)
  for (const { id, keyWeight } of plan.actions) values.set(actionWeightInputId(id), keyWeight)
  const calendar = layOutCalendar(plan.timeline)
  for (const id of legalFiguresInUse(plan)) values.set(legalInputId(id), legalSeries(plan, calendar, id).values)
  for (const line of plan.lines) {
    values.set(lineInputId(line.id, 'active'), line.values['active'] ?? 1)
    for (const [id, share] of Object.entries(line.actions ?? {})) values.set(actionShareInputId(line.id, id), share)
    for (const parameter of lineKind(line.kind)?.parameters ?? []) {
      values.set(lineInputId(line.id, parameter.id), line.values[parameter.id] ?? defaultOf(parameter, plan.timeline))
    }
  }
  return values
}

/** The value of every input of a sheet in a scenario, by input id. */
export function scenarioInputs(plan: Plan, sheet: CompiledSheet, scenarioId: string): ReadonlyMap<string, InputValue> {
  const base = baseInputs(plan)
  const chain = scenarioChain(plan, scenarioId)
  const values = new Map(
    sheet.inputs.map((input) => [
      input.id,
      valueInScenario(chain, input.id, base.get(input.id) ?? 0, lengthOfShape(input.shape, sheet.calendar)),
    ]),
  )
  for (const [id, value] of linesInChain(plan, chain, values)) values.set(id, value)
  return values
}

/** What a chain of scenarios says of whole lines: those that do not stand in it count nothing, others move in time. */
function linesInChain(
  plan: Plan,
  chain: readonly Scenario[],
  values: ReadonlyMap<string, InputValue>,
): ReadonlyMap<string, InputValue> {
  const changes = new Map<string, InputValue>()
  const { start, months } = plan.timeline
  for (const line of plan.lines) {
    if (!standsIn(chain, line)) changes.set(lineInputId(line.id, 'active'), 0)
    const { later = 0, until = start + months - 1 } = timingInChain(chain, line.id)
    if (values.has(lineInputId(line.id, untilInput.id))) {
      changes.set(lineInputId(line.id, laterInput.id), later).set(lineInputId(line.id, untilInput.id), until)
    }
    const kind = lineKind(line.kind)
    if (later === 0 || !kind) continue
    for (const { id } of datesOf(line, kind)) {
      const date = values.get(lineInputId(line.id, id))
      if (typeof date === 'number') changes.set(lineInputId(line.id, id), date + later)
    }
  }
  return changes
}
