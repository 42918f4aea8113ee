import type { KindId } from './domainKeys.ts'

/** The parts of a fiche, in the order in which they are read. */
export const ficheParts = ['what', 'who', 'cost', 'commits', 'check', 'example'] as const
export type FichePart = (typeof ficheParts)[number]

/** What every kind of line must have: a name, one sentence, and a fiche in plain words. */
export type KindTexts = {
  readonly [Id in KindId]: {
    readonly name: string
    readonly summary: string
    readonly fiche: Readonly<Record<FichePart, string>>
  }
}
