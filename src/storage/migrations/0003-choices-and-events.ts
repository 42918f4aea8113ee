import type { Migration, StoredDocument } from './migration.ts'

/**
 * Scenarios say whether they are a choice or an event, when to look at them again and what will be done; they take lines
 * away and move them in time. Events, covenants, decisions, what is left to chance, the best blend and frozen copies come in.
 */
export const choicesAndEvents: Migration = {
  to: 3,
  up(plan) {
    const scenarios = Array.isArray(plan['scenarios']) ? plan['scenarios'].filter(isObject) : []
    return {
      ...plan,
      scenarios: scenarios.map((scenario) => ({
        ...scenario,
        kind: 'choice',
        reviewOn: null,
        actions: [],
        removed: [],
        timing: {},
      })),
      events: [],
      covenants: [],
      decisions: [],
      chance: { seed: 2026, runs: 10_000, publicCorrelation: 0, lines: {}, drivers: [] },
      blend: { candidates: [], minDebtServiceCover: null, maxFunderShare: null },
      frozen: [],
    }
  },
}

function isObject(value: unknown): value is StoredDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
