import { isMoney } from '../../../domain/calc/expression.ts'
import type { Unit } from '../../../domain/calc/expression.ts'
import type { CsvCell } from '../../../exchange/csv/writeCsv.ts'

/** A figure as a cell keeps it for export, whatever is written in it: euros from cents. Nothing where it cannot be computed. */
export function rawAmount(cents: number | null): string | undefined {
  return cents === null || !Number.isFinite(cents) ? undefined : String(cents / 100)
}

/** A plain number as a cell keeps it for export. */
export function rawNumber(value: number | null): string | undefined {
  return value === null || !Number.isFinite(value) ? undefined : String(value)
}

/** A fraction as a cell keeps it for export: told from a number by its sign. */
export function rawPercent(fraction: number | null): string | undefined {
  return fraction === null || !Number.isFinite(fraction) ? undefined : `${fraction}%`
}

/** The first day of an absolute month, as a cell keeps it for export. */
export function rawMonth(month: number | null): string | undefined {
  if (month === null || !Number.isInteger(month)) return undefined
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** A figure of a row or an input as a cell keeps it for export, by its unit. */
export function rawFigure(value: number, unit: Unit): string | undefined {
  if (isMoney(unit)) return rawAmount(value)
  if (unit === 'rate') return rawPercent(value)
  if (unit === 'month') return rawMonth(value)
  return unit === 'flag' ? undefined : rawNumber(value)
}

/** Reads back a figure that a cell keeps: a number, a percentage, or the text that it is. */
export function csvCellOf(raw: string): CsvCell {
  const figure = Number(raw.replace(/%$/, ''))
  if (raw === '' || Number.isNaN(figure)) return raw
  return raw.endsWith('%') ? { percent: figure } : figure
}
