import { MAX_NAMED_VERSIONS } from '../editing/planVersions.ts'
import type { PlanVersions } from '../editing/planVersions.ts'
import { attempt } from './attempt.ts'
import { openDatabase } from './database.ts'
import type { PlanStoreOptions } from './openPlanStore.ts'
import { planText } from './planText.ts'
import { readPlan } from './readPlan.ts'
import { addVersion } from './storedVersions.ts'

/** The versions of the plans of this computer, in the database of the plans. */
export function openPlanVersions({ name = 'alliage', now = Date.now }: PlanStoreOptions = {}): PlanVersions {
  const database = openDatabase(name)
  const { plans, versions, versionTexts } = database
  return {
    async list(planId) {
      const found = await versions.where({ planId }).toArray()
      return found.sort((a, b) => b.keptAt - a.keptAt)
    },
    async read(planId, keptAt) {
      const record = await versionTexts.get([planId, keptAt])
      return readPlan(record?.text ?? '')
    },
    async keep(plan, named) {
      return attempt(() =>
        database.transaction('rw', plans, versions, versionTexts, async () => {
          const all = await versions.where({ planId: plan.id }).toArray()
          if (all.filter((version) => version.name !== '').length >= MAX_NAMED_VERSIONS) {
            return { ok: false, reason: 'tooMany' } as const
          }
          const stored = await plans.get(plan.id)
          const version = {
            planId: plan.id,
            changedAt: stored?.updatedAt ?? now(),
            name: named,
            reason: 'named',
            step: null,
          } as const
          await addVersion(database, version, planText(plan), now())
          return { ok: true, revision: stored?.revision ?? 0 } as const
        }),
      )
    },
    async rename(planId, keptAt, named) {
      await versions.update([planId, keptAt], { name: named })
    },
    async remove(planId, keptAt) {
      await database.transaction('rw', versions, versionTexts, async () => {
        await versions.delete([planId, keptAt])
        await versionTexts.delete([planId, keptAt])
      })
    },
  }
}
