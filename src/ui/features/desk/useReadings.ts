import { useEffect, useState } from 'react'
import { deskReading } from '../../../domain/analysis/deskReading.ts'
import type { DeskReading } from '../../../domain/analysis/deskReading.ts'
import type { PlanSummary } from '../../../editing/planStore.ts'
import { useServices } from '../../state/services.ts'

/** What was read of a plan as it stood at a moment; null when it could not be read. */
interface KeptReading {
  readonly updatedAt: number
  readonly reading: DeskReading | null
}

/** Readings outlive the screen: a plan is evaluated again only once it was changed. */
const kept = new Map<string, KeptReading>()

/** How long the window may be busy before it is given back, in milliseconds. */
const SLICE = 24

/** The plans that were evaluated so far. */
export interface Readings {
  /** Undefined while it is waited for, null when the plan cannot be read. */
  of(id: string): DeskReading | null | undefined
  readonly done: number
  readonly total: number
}

/** Evaluates plans a few at a time, so that the window stays free; those that did not change since are not evaluated again. */
export function useReadings(plans: readonly PlanSummary[]): Readings {
  const { store } = useServices()
  const [, setRead] = useState(0)
  const isKept = ({ id, updatedAt }: PlanSummary) => kept.get(id)?.updatedAt === updatedAt
  useEffect(() => {
    let isShown = true
    const readAll = async () => {
      let since = performance.now()
      for (const plan of plans) {
        if (isKept(plan)) continue
        const reading = await store
          .get(plan.id)
          .then((loaded) => (loaded.ok ? deskReading(loaded.history.current.plan) : null))
          // One plan that fails must not keep the others waiting.
          .catch(() => null)
        if (!isShown) return
        kept.set(plan.id, { updatedAt: plan.updatedAt, reading })
        if (performance.now() - since < SLICE) continue
        setRead((count) => count + 1)
        await new Promise((settle) => setTimeout(settle))
        if (!isShown) return
        since = performance.now()
      }
      setRead((count) => count + 1)
    }
    void readAll()
    return () => {
      isShown = false
    }
  }, [plans, store])
  const read = new Map(plans.filter(isKept).map(({ id }) => [id, kept.get(id)?.reading]))
  return {
    of: (id) => read.get(id),
    done: read.size,
    total: plans.length,
  }
}
