import type { FormGroup } from '../../statements/grantFormLines.ts'
import type { LineStyle } from '../../statements/statement.ts'
import type { FormAmount } from './formAmounts.ts'

/** A line of the form before it is rounded. */
export interface FormDraft {
  readonly id: string
  /** The code of its words, where it is not named after a funder. */
  readonly code: string
  /** The funder that it stands for. */
  readonly funder: string | null
  readonly style: LineStyle
  /** How far it is set in: totals, groups, their parts, funders. */
  readonly level: 0 | 1 | 2 | 3
  readonly cents: number
  /** The lines that it adds up. */
  readonly sumOf?: readonly string[]
  /** The row of the sheet that says it; null when none does alone. */
  readonly row: string | null
}

/** Makes lines of the form from the amounts that stand at them. */
export interface Drafting {
  /** The amounts of a line of the form. */
  own(code: string): readonly FormAmount[]
  leaf(code: string, level: FormDraft['level'], of: readonly FormAmount[]): FormDraft
  sum(code: string, parts: readonly FormDraft[], level: FormDraft['level']): FormDraft
  /** A group of the form, then its parts where it has several names. */
  group(group: FormGroup): readonly FormDraft[]
}

/** Starts drafting a form; `rowOf` says which row stands behind a line. */
export function draftLines(
  amounts: readonly FormAmount[],
  rowOf: (code: string, of: readonly FormAmount[]) => string | null,
): Drafting {
  const own = (code: string) => amounts.filter((amount) => amount.code === code)
  const leaf: Drafting['leaf'] = (code, level, of) => ({
    id: code,
    code,
    funder: null,
    style: 'line',
    level,
    cents: of.reduce((sum, { cents }) => sum + cents, 0),
    row: rowOf(code, of),
  })
  const sum: Drafting['sum'] = (code, parts, level) => ({
    ...leaf(code, level, []),
    cents: leavesOf(parts),
    sumOf: topOf(parts),
  })
  return {
    own,
    leaf,
    sum,
    group({ code, parts }) {
      if (parts[0]?.code === code) return [leaf(code, 1, own(code))]
      const drafts = parts.map((part) => leaf(part.code, 2, own(part.code)))
      return [sum(code, drafts, 1), ...drafts]
    },
  }
}

/** What the lines that add no others up come to, in cents. */
export function leavesOf(lines: readonly FormDraft[]): number {
  return lines.reduce((sum, { cents, sumOf }) => (sumOf ? sum : sum + cents), 0)
}

/** The lines that no other of them adds up. */
export function topOf(lines: readonly FormDraft[]): readonly string[] {
  return lines.filter(({ id }) => !lines.some(({ sumOf }) => sumOf?.includes(id))).map(({ id }) => id)
}
