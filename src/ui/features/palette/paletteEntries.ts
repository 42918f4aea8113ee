import type { Action, ActionGroup } from '../../shell/actions/action.ts'
import { actionGroups } from '../../shell/actions/action.ts'
import { matchScore } from './matchScore.ts'

/** What is found beside actions: lines, plans, fiches, legal figures. */
export const foundGroups = ['line', 'plan', 'otherLine', 'fiche', 'legal'] as const
export type FoundGroup = (typeof foundGroups)[number]

/** Something that is found beside actions, with what tells it from others of its name. */
export interface Found {
  readonly id: string
  readonly group: FoundGroup
  readonly text: string
  readonly detail?: string
  readonly words?: string
  run(): void
}

export type Entry = Action | Found

/** Entries that stand under one head. */
export interface EntryGroup {
  readonly id: 'recent' | ActionGroup | FoundGroup
  readonly entries: readonly Entry[]
}

/** The most entries of a group that are shown for what is sought. */
const MOST = 8

/** The most recent actions that are offered before anything is typed. */
const MOST_RECENT = 5

/** What the palette shows before anything is typed: what was done last, then every action but the adding of lines. */
export function entriesAtFirst(actions: readonly Action[], recent: readonly string[]): readonly EntryGroup[] {
  const last = recent
    .flatMap((id) => actions.find((action) => action.id === id && id !== 'palette') ?? [])
    .slice(0, MOST_RECENT)
  const others = actions.filter((action) => !last.includes(action) && action.group !== 'add' && action.id !== 'palette')
  return withSome([
    { id: 'recent', entries: last },
    ...actionGroups.map((id) => ({ id, entries: others.filter(({ group }) => group === id) })),
  ])
}

/** What answers what is sought, by group, the group of the best answer first. */
export function entriesSought(
  actions: readonly Action[],
  found: readonly Found[],
  sought: string,
): readonly EntryGroup[] {
  const groups = [...actionGroups, ...foundGroups].map((id) => {
    const ranked = [...actions, ...found]
      .filter((entry) => entry.group === id && entry.id !== 'palette')
      .map((entry) => ({ entry, score: scoreOf(entry, sought) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST)
    return { id, best: ranked[0]?.score ?? 0, entries: ranked.map(({ entry }) => entry) }
  })
  return withSome(groups.sort((one, other) => other.best - one.best).map(({ id, entries }) => ({ id, entries })))
}

/** Other words count for half: the name of a thing says more. */
function scoreOf({ text, words }: Entry, sought: string): number {
  return Math.max(matchScore(sought, text), words === undefined ? 0 : matchScore(sought, `${text} ${words}`) / 2)
}

function withSome(groups: readonly EntryGroup[]): readonly EntryGroup[] {
  return groups.filter(({ entries }) => entries.length > 0)
}
