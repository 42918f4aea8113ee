import type { ActualAmounts, Actuals } from '../../plan/actuals.ts'
import type { Month } from '../../time/month.ts'

/** One figure of what happened, in cents; null forgets it. Without a line it is what the bank stood at when the month ended. */
export interface ActualFigure {
  readonly line: string | null
  readonly month: Month
  readonly cents: number | null
}

/**
 * What happened, with figures put in or forgotten. Months before the first are made room for; the last whole month goes on to the
 * last figure that was put in, and nothing is whole once nothing is known.
 */
export function withActuals(actuals: Actuals, figures: readonly ActualFigure[]): Actuals {
  const first = figures.reduce((least, { month }) => (month < least ? month : least), actuals.from)
  const room = Array.from({ length: actuals.from - first }, () => null)
  const moved = (series: ActualAmounts) => (series.length === 0 ? [] : [...room, ...series])
  const cash = moved(actuals.cash)
  const lines = new Map(Object.entries(actuals.lines).map(([line, series]) => [line, moved(series)]))
  for (const { line, month, cents } of figures) {
    const series = line === null ? cash : (lines.get(line) ?? [])
    while (series.length <= month - first) series.push(null)
    series[month - first] = cents
    if (line !== null) lines.set(line, series)
  }
  const known = [...lines].flatMap(([line, series]): [string, ActualAmounts][] => {
    const kept = trimmed(series)
    return kept.length === 0 ? [] : [[line, kept]]
  })
  const next = { ...actuals, from: first, lines: Object.fromEntries(known), cash: trimmed(cash) }
  return { ...next, until: lastWhole(next, figures) }
}

function lastWhole(actuals: Actuals, figures: readonly ActualFigure[]): Month | null {
  if (actuals.cash.length === 0 && Object.keys(actuals.lines).length === 0) return null
  const typed = figures.filter(({ cents }) => cents !== null).map(({ month }) => month)
  return typed.reduce((last, month) => (last === null || month > last ? month : last), actuals.until)
}

/** A series without the unknown months at its end. */
function trimmed(series: readonly (number | null)[]): ActualAmounts {
  const last = series.findLastIndex((figure) => figure !== null)
  return series.slice(0, last + 1)
}
