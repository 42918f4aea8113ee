import type { Plan } from '../../domain/plan/plan.ts'
import type { Memory } from '../../editing/memory.ts'
import { readPlanFile } from '../../exchange/planFile/readPlanFile.ts'

const keyOf = (exportId: string) => `export/${exportId}`

/** Remembers a plan as it was exported, so that what comes back can be compared with it. Frozen copies are not needed for that. */
export async function rememberExport(memory: Memory, exportId: string, plan: Plan): Promise<void> {
  await memory.remember(keyOf(exportId), JSON.stringify({ ...plan, frozen: [], shared: null }))
}

/** The plan as it was exported; null when this computer does not remember it. */
export async function readExport(memory: Memory, exportId: string): Promise<Plan | null> {
  const text = exportId === '' ? null : await memory.recall(keyOf(exportId))
  const read = text === null ? null : readPlanFile(text)
  return read?.ok ? read.plan : null
}
