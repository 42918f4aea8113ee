import type { Timeline } from '../../domain/calc/timeline.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { addYearsBefore, moveStart, setFiscalYearEnd, setMonths } from '../edits/timeline.ts'

/** The plan brought to another timeline by the edits that lead there, so that its figures mean what those of another plan do. */
export function onTimeline(plan: Plan, { start, months, fiscalYearEndMonth }: Timeline): Plan {
  const { timeline } = plan
  const earlier = timeline.start - start
  const addsYears = earlier > 0 && earlier % 12 === 0 && months - timeline.months === earlier
  const moved = (addsYears ? addYearsBefore(earlier / 12) : moveStart(start)).apply(plan)
  return setFiscalYearEnd(fiscalYearEndMonth).apply(setMonths(months).apply(moved))
}
