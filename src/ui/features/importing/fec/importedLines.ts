import type { Plan } from '../../../../domain/plan/plan.ts'
import { numberInYear, addMonths } from '../../../../domain/time/month.ts'
import type { Edit } from '../../../../editing/edit.ts'
import { batch } from '../../../../editing/edit.ts'
import { importLines } from '../../../../editing/edits/importLines.ts'
import type { ImportedLine } from '../../../../editing/edits/importLines.ts'
import { moveStart, setFiscalYearEnd } from '../../../../editing/edits/timeline.ts'
import type { IdSource } from '../../../../editing/idSource.ts'
import type { OpeningPost } from '../../../../exchange/fec/seed/openingTypes.ts'
import type { SeedLine } from '../../../../exchange/fec/seed/seedTypes.ts'
import type { Translate } from '../../../../i18n/translate.ts'
import { postName } from './postName.ts'

/** What accounts bring into a plan, and from where. */
export interface BroughtAccounts {
  readonly file: string
  /** The last day of the accounts, as ISO writes it. */
  readonly day: string
  readonly lines: readonly SeedLine[]
  readonly posts: readonly OpeningPost[]
}

/** The timeline of a plan that opens when the accounts close, of the same length. */
export function timelineAfter({ timeline }: Plan, closing: number): Plan['timeline'] {
  return { ...timeline, start: addMonths(closing, 1), fiscalYearEndMonth: numberInYear(closing) }
}

/** Brings accounts into a plan in one step; the plan begins at another date when one is given. */
export function bringAccounts(
  brought: BroughtAccounts,
  timeline: Plan['timeline'] | null,
  newId: IdSource,
  t: Translate,
): Edit {
  const { file, day, lines, posts } = brought
  const source = (accounts: readonly string[]) =>
    t('fec.bring.source', { file, accounts: accounts.join(', ') }).slice(0, MAX_SOURCE)
  const imported: readonly ImportedLine[] = [
    ...posts.map((post): ImportedLine => {
      const isEstimated = post.estimated.length > 0
      return {
        ...bare(post.line),
        name: postName(post, t),
        provenance: {
          source: source(post.line.accounts),
          date: day,
          confidence: isEstimated ? 'low' : 'high',
          ...(isEstimated ? { note: t('fec.bring.estimated') } : {}),
        },
      }
    }),
    ...lines.map((line): ImportedLine => ({
      ...bare(line),
      provenance: { source: source(line.accounts), date: day, confidence: 'medium' },
    })),
  ]
  const add = importLines({ name: file, lines: imported }, newId)
  if (!timeline) return add
  const label = { code: 'importLines', name: file } as const
  return batch(label, [moveStart(timeline.start), setFiscalYearEnd(timeline.fiscalYearEndMonth), add])
}

/** The longest source that is written beside a figure. */
const MAX_SOURCE = 1000

function bare({ accounts: _told, ...line }: SeedLine): Omit<ImportedLine, 'provenance'> {
  return line
}
