import { withoutFormula } from '../../../exchange/csv/formulaText.ts'
import type { Format } from '../../../i18n/format.ts'
import { rawMonth } from '../csv/rawValue.ts'
import type { CellKind, CellValue } from './gridTypes.ts'

/** A value as it stands in a cell that is read; cents are shown where there are some, unless `whole`. */
export function shownText(value: CellValue, kind: CellKind, format: Format, whole = false): string {
  if (value === null) return ''
  if (typeof value === 'string') return kind.kind === 'choice' ? labelOf(value, kind) : value
  switch (kind.kind) {
    case 'amount':
      return format.amount(value, whole || value % 100 === 0 ? 0 : 2)
    case 'rate':
      return format.percent(value, 3)
    case 'month':
      return format.month(Number.isFinite(value) ? value : null)
    default:
      return format.number(value, 4)
  }
}

/** A value as it stands in a cell that is being typed. */
export function typedText(value: CellValue, kind: CellKind, format: Format): string {
  if (typeof value !== 'number') return shownText(value, kind, format)
  if (!Number.isFinite(value)) return ''
  switch (kind.kind) {
    case 'amount':
      return format.typedAmount(value)
    case 'rate':
      return format.typedRate(value)
    case 'month':
      return format.month(value, 'long')
    default:
      return format.typedNumber(value)
  }
}

/** A value as a spreadsheet reads it from the clipboard: a plain minus, no narrow space, a month as its first day. */
export function copiedText(value: CellValue, kind: CellKind, format: Format): string {
  if (kind.kind === 'month' && typeof value === 'number') return rawMonth(value) ?? ''
  const text = typedText(value, kind, format)
  return typeof value === 'number' ? text.replaceAll('−', '-').replace(/\s/gu, '') : withoutFormula(text)
}

/** Whether the values of a kind are figures: right-aligned, and added up in the status line. */
export function isFigure(kind: CellKind): boolean {
  return kind.kind !== 'text' && kind.kind !== 'choice' && kind.kind !== 'month'
}

function labelOf(value: string, kind: Extract<CellKind, { readonly kind: 'choice' }>): string {
  return kind.options.find((option) => option.value === value)?.label ?? value
}
