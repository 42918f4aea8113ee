import type { Migration } from './migration.ts'

/** Social utility, stakeholders, what really happened, requests, decisions, triggers, assumptions and raised income come in empty. */
export const purposeAndLife: Migration = {
  to: 5,
  up: (plan) => ({
    ...plan,
    socialIndicators: [],
    stakeholders: [],
    actuals: { from: startOf(plan['timeline']), until: null, lines: {}, cash: [], source: '' },
    requests: [],
    records: [],
    triggers: [],
    assumptions: [],
    raises: [],
  }),
}

/** The first month of a plan; what is no timeline is left for the schema to refuse. */
function startOf(timeline: unknown): unknown {
  return typeof timeline === 'object' && timeline !== null && 'start' in timeline ? timeline.start : null
}
