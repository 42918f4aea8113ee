import { lineKindsIn } from '../../../domain/model/lineKinds.ts'
import { plainText } from '../../words/plainText.ts'
import type { Family, LineKind, Section } from '../../../domain/plan/lineKind.ts'

/** Kinds of lines that stand together in the library: a family of resources, or a section of costs. */
export interface CatalogueGroup {
  readonly id: string
  readonly section: Section
  readonly family: Family | undefined
  readonly kinds: readonly LineKind[]
}

/** The kinds of some sections by family, in the order of the library. */
export function catalogueGroups(sections: readonly Section[]): readonly CatalogueGroup[] {
  return sections.flatMap((section) => {
    const kinds = lineKindsIn(section)
    const families = [...new Set(kinds.map(({ family }) => family))]
    return families.map((family) => ({
      id: `${section}-${family ?? 'all'}`,
      section,
      family,
      kinds: kinds.filter((kind) => kind.family === family),
    }))
  })
}

/** The groups with only the kinds whose words hold every word that is sought; groups without any are left out. */
export function soughtIn(
  groups: readonly CatalogueGroup[],
  sought: string,
  wordsOf: (kind: LineKind) => string,
): readonly CatalogueGroup[] {
  const words = plainText(sought).split(/\s+/).filter(Boolean)
  return groups
    .map((group) => ({
      ...group,
      kinds: group.kinds.filter((kind) => {
        const text = plainText(wordsOf(kind))
        return words.every((word) => text.includes(word))
      }),
    }))
    .filter((group) => group.kinds.length > 0)
}
