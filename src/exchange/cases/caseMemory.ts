import { z } from '../../storage/zodWithoutJit.ts'
import { families } from '../../domain/plan/lineKind.ts'
import { legalForms } from '../../domain/plan/plan.ts'
import { sizeClasses } from '../../domain/analysis/cases/caseReading.ts'
import { caseCard } from './caseCard.ts'

/** The keys under which shared cases are kept: the list, and each plan by its id. */
export const CASES_KEY = 'kept/cases'
export const caseKey = (id: string) => `kept/case/${id}`

/** The most shared cases that are kept. */
export const MAX_CASES = 300

const share = z.number().min(0).max(1)
const shares = z.object(Object.fromEntries(families.map((family) => [family, share])))
const keptCase = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  file: z.string().max(300),
  card: caseCard,
  reading: z.object({
    form: z.enum(legalForms),
    size: z.enum(sizeClasses),
    shares: z.nullable(z.custom<Record<(typeof families)[number], number>>((value) => shares.safeParse(value).success)),
  }),
})

/** A shared case as the list keeps it: known by the fingerprint of its plan. */
export type KeptCase = z.infer<typeof keptCase>

/** Reads the list that is kept; text that is not what it should be counts for nothing. */
export function readKeptCases(text: string | null): readonly KeptCase[] {
  try {
    const read = z
      .array(keptCase)
      .max(MAX_CASES)
      .safeParse(JSON.parse(text ?? ''))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

/** The list as text. */
export function writeKeptCases(cases: readonly KeptCase[]): string {
  return JSON.stringify(cases.slice(0, MAX_CASES))
}
