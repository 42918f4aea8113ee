import type { Format } from '../../../i18n/format.ts'
import { parseAmount } from '../../../i18n/parseAmount.ts'
import { parseInteger } from '../../../i18n/parseInteger.ts'
import { parseMonth } from '../../../i18n/parseMonth.ts'
import { parseNumber } from '../../../i18n/parseNumber.ts'
import { parseRate, type BareRate } from '../../../i18n/parseRate.ts'
import { read, refuse, type Typed } from '../../../i18n/typed.ts'
import { shownText } from './cellText.ts'
import type { CellKind } from './gridTypes.ts'

/** How a text is read: whether an empty one is refused, and what a rate without its sign means. */
export interface ReadOptions {
  readonly required?: boolean
  readonly bareRate?: BareRate
}

/** What a typed or pasted text means for a cell, its bounds included. */
export function readCell(
  text: string,
  kind: CellKind,
  format: Format,
  options: ReadOptions = {},
): Typed<number | string> {
  const typed = readKind(text, kind, format, options.bareRate ?? 'asItLooks')
  if (!typed.ok) return typed
  if (typed.value === null || typed.value === '')
    return options.required === true ? refuse('required') : read<number>(null)
  return typeof typed.value === 'number' ? withinBounds(typed.value, kind, format) : typed
}

function readKind(text: string, kind: CellKind, format: Format, bareRate: BareRate): Typed<number | string> {
  switch (kind.kind) {
    case 'amount':
      return parseAmount(text, format.language)
    case 'rate':
      return parseRate(text, format.language, bareRate)
    case 'integer':
      return parseInteger(text, format.language)
    case 'number':
      return parseNumber(text, format.language)
    case 'month':
      return parseMonth(text)
    case 'text':
      return read(text.trim().slice(0, kind.maxLength))
    case 'choice':
      return readChoice(text, kind)
  }
}

function readChoice(text: string, kind: Extract<CellKind, { readonly kind: 'choice' }>): Typed<string> {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return read<string>(null)
  const found =
    kind.options.find((option) => option.value === text.trim()) ??
    kind.options.find((option) => option.label.toLocaleLowerCase() === wanted)
  return found ? read(found.value) : refuse('notAChoice')
}

function withinBounds(value: number, kind: CellKind, format: Format): Typed<number> {
  if (kind.kind === 'text' || kind.kind === 'choice') return read(value)
  const { min, max } = kind
  if (min !== undefined && value < min) {
    return { ok: false, error: { code: 'tooLow', bound: boundText(min, kind, format) } }
  }
  if (max !== undefined && value > max) {
    return { ok: false, error: { code: 'tooHigh', bound: boundText(max, kind, format) } }
  }
  return read(value)
}

function boundText(bound: number, kind: CellKind, format: Format): string {
  return kind.kind === 'amount' ? format.money(bound) : shownText(bound, kind, format)
}
