import type { Plan } from '../../domain/plan/plan.ts'
import type { Memory } from '../../editing/memory.ts'
import { readPlanFile } from '../../exchange/planFile/readPlanFile.ts'

const keyOf = (exportId: string) => `export/${exportId}`
const lastKeyOf = (planId: string) => `lastExport/${planId}`
const writtenLast = /^(\d{4}-\d\d-\d\d) (.+)$/

/** An export that was made before: the plan as it was, and the ISO day. */
export interface PastExport {
  readonly plan: Plan
  readonly day: string
}

/**
 * Remembers a plan as it was exported on an ISO day, so that what comes back, or the next export, can be compared with it.
 * Frozen copies are not needed for that.
 */
export async function rememberExport(memory: Memory, exportId: string, { plan, day }: PastExport): Promise<void> {
  await memory.remember(keyOf(exportId), JSON.stringify({ ...plan, frozen: [], shared: null }))
  await memory.remember(lastKeyOf(plan.id), `${day} ${exportId}`)
}

/** The plan as it was exported; null when this computer does not remember it. */
export async function readExport(memory: Memory, exportId: string): Promise<Plan | null> {
  const text = exportId === '' ? null : await memory.recall(keyOf(exportId))
  const read = text === null ? null : readPlanFile(text)
  return read?.ok ? read.plan : null
}

/** The last export of a plan; null when this computer remembers none. */
export async function readLastExport(memory: Memory, planId: string): Promise<PastExport | null> {
  const [, day, exportId] = writtenLast.exec((await memory.recall(lastKeyOf(planId))) ?? '') ?? []
  if (day === undefined || exportId === undefined) return null
  const plan = await readExport(memory, exportId)
  return plan && { plan, day }
}
