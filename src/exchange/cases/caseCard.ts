import { z } from '../../storage/zodWithoutJit.ts'

/** What a structure does, coarsely enough not to name it. */
export const sectors = [
  'culture',
  'social',
  'health',
  'youth',
  'sport',
  'environment',
  'food',
  'insertion',
  'energy',
  'other',
] as const
export type Sector = (typeof sectors)[number]

/** What a shared file is: a plan that was lived, without its names, or a frame to begin from. */
export const caseKinds = ['case', 'template'] as const
export type CaseKind = (typeof caseKinds)[number]

export const MAX_CASE_TITLE = 200
export const MAX_LESSON = 4000

/** What is said of a shared plan by whoever shares it. */
export const caseCard = z.strictObject({
  kind: z.enum(caseKinds),
  title: z.string().min(1).max(MAX_CASE_TITLE),
  sector: z.enum(sectors),
  /** The calendar year that it is of. */
  year: z.number().int().min(1990).max(2199),
  /** What was learned. */
  lesson: z.string().max(MAX_LESSON),
})
export type CaseCard = z.infer<typeof caseCard>
