import type { PlanSummary } from '../../editing/planStore.ts'
import type { DeskNotes } from '../../exchange/desk/deskMemory.ts'
import { plainText } from '../words/plainText.ts'

/** The plans whose name, structure or tags hold every word that is sought, without accents, and that carry a tag if one is asked. */
export function soughtPlans(
  plans: readonly PlanSummary[],
  { tags }: DeskNotes,
  sought: string,
  tag: string | null,
): readonly PlanSummary[] {
  const words = plainText(sought).split(/\s+/).filter(Boolean)
  return plans.filter(({ id, name, structureName }) => {
    const own = tags[id] ?? []
    if (tag !== null && !own.includes(tag)) return false
    const text = plainText([name, structureName, ...own].join(' '))
    return words.every((word) => text.includes(word))
  })
}
