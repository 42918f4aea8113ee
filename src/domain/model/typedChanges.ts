import { datesOf, timingInChain } from '../plan/lineTiming.ts'
import { lineInputId } from '../plan/lineKind.ts'
import type { Plan } from '../plan/plan.ts'
import { scenarioChain } from '../plan/resolveInputs.ts'
import type { Override } from '../plan/scenario.ts'
import { lineKind } from './lineKinds.ts'
import type { Inputs } from './trial.ts'

/**
 * What a scenario over another must type so that some inputs have these values: the values themselves, but for dates that the
 * chain moves in time, which are typed as they were before they are moved.
 */
export function typedChanges(plan: Plan, over: string, changes: Inputs): Readonly<Record<string, Override>> {
  const typed: Record<string, Override> = Object.fromEntries(changes)
  const chain = scenarioChain(plan, over)
  for (const line of plan.lines) {
    const { later = 0 } = timingInChain(chain, line.id)
    const kind = lineKind(line.kind)
    if (later === 0 || !kind) continue
    for (const { id } of datesOf(line, kind)) {
      const input = lineInputId(line.id, id)
      const date = changes.get(input)
      if (typeof date === 'number') typed[input] = date - later
    }
  }
  return typed
}
