import { lineKind } from '../../domain/model/lineKinds.ts'
import { defaultOf, lineInputId } from '../../domain/plan/lineKind.ts'
import type { LineKind } from '../../domain/plan/lineKind.ts'
import { datesOf, laterInput, mayMove, runsOverYears, timingInChain, untilInput } from '../../domain/plan/lineTiming.ts'
import type { Line, Plan } from '../../domain/plan/plan.ts'
import { scenarioChain } from '../../domain/plan/resolveInputs.ts'
import { addMonths } from '../../domain/time/month.ts'
import type { Month } from '../../domain/time/month.ts'
import { nameOfLine } from '../changeAt.ts'
import { batch } from '../edit.ts'
import type { Edit } from '../edit.ts'
import { setInput } from './inputs.ts'
import { setTiming } from './scenarioLines.ts'
import type { TimingChanges } from './scenarioLines.ts'

/**
 * Moves lines by so many months (negative is earlier) where a scenario is shown. In the base the dates of a line change; what has
 * no date of its own, and every line in another scenario, is moved as a whole. A line that cannot go there stays.
 */
export function retimeLines(scenarioId: string, lineIds: readonly string[], months: number): Edit {
  const [only = ''] = lineIds
  return {
    label: (plan) =>
      lineIds.length === 1 ? { code: 'retimeLine', name: nameOfLine(plan, only) } : { code: 'retimeLines', name: '' },
    apply: (plan) => lineIds.reduce((moved, id) => retimed(moved, scenarioId, id, months), plan),
  }
}

/** Ends a line after a month where a scenario is shown; null lets it go on as its parent says. */
export function endLine(scenarioId: string, lineId: string, until: Month | null): Edit {
  return {
    label: (plan) => ({ code: 'retimeLine', name: nameOfLine(plan, lineId) }),
    apply: (plan) => setTiming(scenarioId, lineId, { until }).apply(plan),
  }
}

function retimed(plan: Plan, scenarioId: string, lineId: string, months: number): Plan {
  const line = plan.lines.find(({ id }) => id === lineId)
  const kind = line && lineKind(line.kind)
  const chain = scenarioChain(plan, scenarioId)
  if (!kind || months === 0 || chain.length === 0 || !mayMove(line, kind)) return plan
  if (chain.length === 1 && !runsOverYears(kind)) return withDates(plan, scenarioId, line, kind, months)
  const { later = 0, until } = timingInChain(chain, lineId)
  const inherited = timingInChain(chain.slice(0, -1), lineId).later ?? 0
  const wanted = later + months
  if (wanted < laterInput.min || wanted > laterInput.max) return plan
  const ends = until !== undefined && until < untilInput.max
  const changes: TimingChanges = {
    later: wanted === inherited ? null : wanted,
    ...(ends ? { until: addMonths(until, months) } : {}),
  }
  return setTiming(scenarioId, lineId, changes).apply(plan)
}

function withDates(plan: Plan, scenarioId: string, line: Line, kind: LineKind, months: number): Plan {
  const dates = datesOf(line, kind).map((parameter) => {
    const typed = line.values[parameter.id]
    const before = typeof typed === 'number' ? typed : defaultOf(parameter, plan.timeline)
    return { parameter, value: before + months }
  })
  if (dates.some(({ parameter, value }) => value < parameter.min || value > parameter.max)) return plan
  return batch(
    { code: 'retimeLine', name: line.name },
    dates.map(({ parameter, value }) => setInput(scenarioId, lineInputId(line.id, parameter.id), value)),
  ).apply(plan)
}
