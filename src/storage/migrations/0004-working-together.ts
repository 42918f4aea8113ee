import type { Migration } from './migration.ts'

/** Notes, the last version shared with others and the handover to the next treasurer come in empty. */
export const workingTogether: Migration = {
  to: 4,
  up: (plan) => ({ ...plan, notes: [], shared: null, handover: null }),
}
