import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { glossaryLinks, glossaryTerms, glossaryTopics } from '../../../i18n/messages/glossaryTerms.ts'
import type { GlossaryTopic, TermId } from '../../../i18n/messages/glossaryTerms.ts'
import { plainText } from '../../words/plainText.ts'
import { catalogueGroups } from '../catalogue/catalogueGroups.ts'
import type { CatalogueGroup } from '../catalogue/catalogueGroups.ts'

/** What can be read: a word of the glossary, or the fiche of a kind of line. */
export type LearnEntry =
  { readonly id: TermId; readonly term: TermId } | { readonly id: string; readonly kind: LineKind }

/** Entries that stand under one head: a subject of the glossary, or a family of lines. */
export type LearnGroup =
  | { readonly id: string; readonly topic: GlossaryTopic; readonly entries: readonly LearnEntry[] }
  | { readonly id: string; readonly kinds: CatalogueGroup; readonly entries: readonly LearnEntry[] }

const sections = ['resources', 'costs', 'staff', 'investments', 'opening'] as const

// The keys of the table are its subjects: the type is the table.
const topics = Object.keys(glossaryTopics) as GlossaryTopic[]

/** Everything that can be read, the words first. */
export const learnGroups: readonly LearnGroup[] = [
  ...topics.map((topic) => ({
    id: `topic-${topic}`,
    topic,
    entries: glossaryTopics[topic].map((term: TermId) => ({ id: term, term })),
  })),
  ...catalogueGroups(sections).map((kinds) => ({
    id: kinds.id,
    kinds,
    entries: kinds.kinds.map((kind) => ({ id: kind.id, kind })),
  })),
]

const byId: ReadonlyMap<string, LearnEntry> = new Map(
  learnGroups.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const)),
)

/** The word or the fiche of an address; null for any other. */
export function learnEntry(id: string | null): LearnEntry | null {
  return id === null ? null : (byId.get(id) ?? null)
}

/** What a word or a fiche leads to: what it names, then the words that name it. */
export function linkedEntries(entry: LearnEntry): readonly LearnEntry[] {
  const named: readonly string[] = 'term' in entry ? glossaryLinks[entry.term] : []
  const naming = glossaryTerms.filter((term) => glossaryLinks[term].some((id) => id === entry.id))
  return [...new Set([...named, ...naming])].flatMap((id) => learnEntry(id) ?? [])
}

/** The groups with only what holds every word that is sought, whatever its accents; groups without any are left out. */
export function soughtGroups(sought: string, wordsOf: (entry: LearnEntry) => string): readonly LearnGroup[] {
  const words = plainText(sought).split(/\s+/).filter(Boolean)
  if (words.length === 0) return learnGroups
  return learnGroups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => {
        const text = plainText(wordsOf(entry))
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** Every fiche, family by family. */
export const everyFiche: readonly LineKind[] = catalogueGroups(sections).flatMap(({ kinds }) => kinds)
