import type { Calendar } from '../calc/timeline.ts'
import { legalFiguresInUse } from '../model/legalInputs.ts'
import { isLegalFigureId, legalFigure, legalFigures, typedFigure } from '../parameters/legalFigures.ts'
import type { DatedFigure, LegalFigureId } from '../parameters/legalFigures.ts'
import type { Alert } from '../plan/alert.ts'
import type { Plan, TypedLegalFigure } from '../plan/plan.ts'
import { parseIsoMonth } from '../time/month.ts'

/** Where the value of a legal figure comes from: a text that the app knows, what the user typed, or nowhere. */
export type LegalOrigin =
  | { readonly from: 'table'; readonly figure: DatedFigure }
  | { readonly from: 'typed'; readonly figure: TypedLegalFigure }
  | { readonly from: 'nowhere' }

/** Months of a plan (absolute, both ends included) over which a legal figure is the same and comes from the same place. */
export interface LegalStretch {
  readonly first: number
  readonly last: number
  readonly origin: LegalOrigin
}

/** A legal figure over the months of a plan, stretch by stretch. */
export function legalStretches(plan: Plan, calendar: Calendar, id: LegalFigureId): readonly LegalStretch[] {
  const stretches: LegalStretch[] = []
  for (const month of calendar.series.month) {
    const origin = originAt(plan, id, month)
    const last = stretches.at(-1)
    if (last && isSame(last.origin, origin)) stretches[stretches.length - 1] = { ...last, last: month }
    else stretches.push({ first: month, last: month, origin })
  }
  return stretches
}

/** The latest value of a legal figure known before a month, in the table or typed, with the month it was in force from. */
export function lastKnownBefore(
  plan: Plan,
  id: LegalFigureId,
  month: number,
): { readonly value: number; readonly from: number } | null {
  const known = [
    ...legalFigures[id].map(({ from, value }: DatedFigure) => ({ from: parseIsoMonth(from) ?? 0, value })),
    ...plan.legalFigures.filter(({ figure }) => figure === id),
  ]
  return known
    .filter(({ from }) => from < month)
    .reduce<{ value: number; from: number } | null>(
      (best, { from, value }) => (best && best.from >= from ? best : { from, value }),
      null,
    )
}

/** The legal figures that a plan is concerned with: its lines reckon with them, a warning asks for them, or they were typed. */
export function legalFiguresConcerned(plan: Plan, alerts: readonly Alert[]): readonly LegalFigureId[] {
  const asked = alerts.flatMap(({ code, figures }) => {
    const { figure } = figures
    return code === 'legalFigureMissing' && figure?.kind === 'text' ? [figure.value] : []
  })
  const typed = plan.legalFigures.map(({ figure }) => figure)
  return [...new Set([...legalFiguresInUse(plan), ...[...asked, ...typed].filter(isLegalFigureId)])].sort()
}

function originAt(plan: Plan, id: LegalFigureId, month: number): LegalOrigin {
  const known = legalFigure(id, month)
  if (known) return { from: 'table', figure: known }
  const typed = typedFigure(id, month, plan.legalFigures)
  return typed ? { from: 'typed', figure: typed } : { from: 'nowhere' }
}

function isSame(one: LegalOrigin, other: LegalOrigin): boolean {
  if (one.from === 'nowhere' || other.from === 'nowhere') return one.from === other.from
  return one.from === other.from && one.figure === other.figure
}
