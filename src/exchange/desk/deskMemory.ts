import type { StructureGroup } from '../../domain/analysis/consolidation/structureGroup.ts'
import { z } from '../../storage/zodWithoutJit.ts'

/** The most tags of a plan, and the longest, in characters. */
export const MAX_TAGS = 12
export const MAX_TAG = 40

/** The most groups, the most structures and internal flows of one, and the longest name. */
export const MAX_GROUPS = 50
export const MAX_MEMBERS = 50
export const MAX_FLOWS = 200
export const MAX_GROUP_NAME = 200

/** What an adviser notes beside the plans: their tags by the id of the plan, and groups of structures. */
export interface DeskNotes {
  readonly tags: Readonly<Record<string, readonly string[]>>
  readonly groups: readonly StructureGroup[]
}

/** The key under which the notes are remembered: kept, whatever else is forgotten. */
export const DESK_MEMORY_KEY = 'kept/desk'

const id = z.string().min(1).max(100)
const lineOfPlan = z.object({ plan: z.string().max(100), line: z.string().max(100) })
const remembered = z.object({
  tags: z.record(id, z.array(z.string().min(1).max(MAX_TAG)).max(MAX_TAGS)),
  groups: z
    .array(
      z.object({
        id,
        name: z.string().max(MAX_GROUP_NAME),
        plans: z.array(id).max(MAX_MEMBERS),
        flows: z.array(z.object({ id, payer: lineOfPlan, receiver: lineOfPlan })).max(MAX_FLOWS),
      }),
    )
    .max(MAX_GROUPS),
})

/** The notes as text. */
export function writeDeskNotes(notes: DeskNotes): string {
  return JSON.stringify(notes)
}

/** The notes that were remembered; none when nothing was, or when it cannot be read. */
export function readDeskNotes(text: string | null): DeskNotes {
  try {
    const read = remembered.safeParse(JSON.parse(text ?? ''))
    return read.success ? read.data : { tags: {}, groups: [] }
  } catch {
    return { tags: {}, groups: [] }
  }
}

/** A tag as it is kept: no spaces around, none longer than may be; null when nothing is left. */
export function tagFrom(text: string): string | null {
  const tag = text.trim().replace(/\s+/g, ' ').slice(0, MAX_TAG).trim()
  return tag === '' ? null : tag
}
