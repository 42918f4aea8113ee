import type { Month } from '../time/month.ts'
import type { Plan } from './plan.ts'

/** The parts of a plan that are beside its figures: its purpose, and what became of it. */
export type PlanLife = Pick<
  Plan,
  'socialIndicators' | 'stakeholders' | 'actuals' | 'requests' | 'records' | 'triggers' | 'assumptions' | 'raises'
>

/** A plan of which nothing was said yet beside its figures; what really happens is counted from its first month. */
export function blankLife(start: Month): PlanLife {
  return {
    socialIndicators: [],
    stakeholders: [],
    actuals: { from: start, until: null, lines: {}, cash: [], source: '' },
    requests: [],
    records: [],
    triggers: [],
    assumptions: [],
    raises: [],
  }
}
