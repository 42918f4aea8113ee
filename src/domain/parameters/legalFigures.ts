import { parseIsoMonth } from '../time/month.ts'
import { aidFigures } from './aidFigures.ts'
import { appropriationFigures } from './appropriationFigures.ts'
import { solidarityFigures } from './solidarityFigures.ts'
import { publicFigures } from './publicFigures.ts'
import { privateGivingFigures } from './privateGivingFigures.ts'
import { selfFinancingFigures } from './selfFinancingFigures.ts'
import { taxFigures } from './taxFigures.ts'

/** How sure a legal figure is: official text read, two sources, one source, professional knowledge only. */
export type SourceGrade = 'A' | 'B' | 'C' | 'M'

/** A legal figure over a span of months (ISO, `until` included; none while the text holds no term). */
export interface DatedFigure {
  readonly from: string
  readonly until?: string
  readonly value: number
  readonly grade: SourceGrade
  /** Key of the source among the fiche sources. */
  readonly source: string
}

/**
 * Every legal figure that the app uses, by date: amounts in cents, rates as fractions, durations in months.
 * What is not here is not known: nothing falls back on an older figure.
 */
export const legalFigures = {
  /** Yearly grant above which a convention is compulsory. */
  conventionThreshold: [{ from: '2001-06', value: 2_300_000, grade: 'B', source: 'loi2000-321' }],
  /** Cash grants of a year from which accounts, an auditor and publication are compulsory. */
  auditThreshold: [{ from: '2006-01', value: 15_300_000, grade: 'B', source: 'codeCommerceL612-4' }],
  /** Shortest life of a titre associatif, in months. */
  titreAssociatifTerm: [{ from: '2014-08', value: 84, grade: 'A', source: 'cmfL213-9' }],
  /** Most that the rate of a titre associatif may stand over the reference bond rate: 3 points + 2.5 points. */
  titreAssociatifMargin: [{ from: '2014-08', value: 0.055, grade: 'A', source: 'cmfL213-13' }],
  /** What France Active usually lends (not a rule of law): amounts, then months from the drawdown to the last payment. */
  franceActiveLowestAmount: [{ from: '2026-01', value: 500_000, grade: 'C', source: 'franceActiveLoan' }],
  franceActiveHighestAmount: [{ from: '2026-01', value: 50_000_000, grade: 'C', source: 'franceActiveLoan' }],
  franceActiveShortestTerm: [{ from: '2026-01', value: 60, grade: 'C', source: 'franceActiveLoan' }],
  franceActiveLongestTerm: [{ from: '2026-01', value: 84, grade: 'C', source: 'franceActiveLoan' }],
  /** Gross hourly minimum wage, in cents. */
  hourlyMinimumWage: [
    { from: '2024-01', until: '2024-10', value: 1165, grade: 'A', source: 'smic' },
    { from: '2024-11', until: '2025-12', value: 1188, grade: 'A', source: 'smic' },
    { from: '2026-01', until: '2026-05', value: 1202, grade: 'A', source: 'smic' },
    { from: '2026-06', until: '2026-12', value: 1231, grade: 'A', source: 'smic' },
  ],
  ...appropriationFigures,
  ...taxFigures,
  ...solidarityFigures,
  ...aidFigures,
  ...selfFinancingFigures,
  ...privateGivingFigures,
  ...publicFigures,
} as const satisfies Record<string, readonly DatedFigure[]>

export type LegalFigureId = keyof typeof legalFigures

/** A legal figure that the user typed, in force from an absolute month on. */
export interface TypedFigure {
  readonly figure: string
  readonly from: number
  readonly value: number
}

/** The figure in force in a month, or null when none is known for it. */
export function legalFigure(id: LegalFigureId, month: number): DatedFigure | null {
  const found = legalFigures[id].find((figure: DatedFigure) => {
    const from = parseIsoMonth(figure.from)
    const until = figure.until === undefined ? null : parseIsoMonth(figure.until)
    return from !== null && month >= from && (until === null || month <= until)
  })
  return found ?? null
}

/** The value in force in a month, where what the user typed fills what the table does not know; null when neither does. */
export function legalValue(id: LegalFigureId, month: number, typed: readonly TypedFigure[]): number | null {
  return (legalFigure(id, month) ?? typedFigure(id, month, typed))?.value ?? null
}

/**
 * The figure that the user typed for a month that the table does not know: the latest one, unless the table has known
 * another since, after which the gap asks again.
 */
export function typedFigure<Typed extends TypedFigure>(
  id: LegalFigureId,
  month: number,
  typed: readonly Typed[],
): Typed | null {
  const since = legalFigures[id].reduce((latest, figure: DatedFigure) => {
    const from = parseIsoMonth(figure.from) ?? 0
    return from <= month && from > latest ? from : latest
  }, 0)
  return typed
    .filter(({ figure, from }) => figure === id && from <= month && from >= since)
    .reduce<Typed | null>((best, figure) => (best && best.from >= figure.from ? best : figure), null)
}

/** Whether an id is that of a legal figure. */
export function isLegalFigureId(id: string): id is LegalFigureId {
  return Object.hasOwn(legalFigures, id)
}

/** The id of the input that lays a legal figure over the plan. */
export function legalInputId(id: LegalFigureId): string {
  return `legal/${id}`
}
