import type { Language } from './language.ts'
import { readDecimal } from './readDecimal.ts'
import { readFormula } from './readFormula.ts'
import { read, refuse, type Typed } from './typed.ts'

/**
 * What a number without a per-cent sign means: per cent (the sign stands beside the field), or what it looks like:
 * a fraction below 1 (`0,025` as spreadsheets copy it), per cent from 1 on.
 */
export type BareRate = 'percent' | 'asItLooks'

const mostPercent = 1e6

/** Reads a rate into a fraction: `2,5 %`, `2.5%` and `0,025` give 0.025. */
export function parseRate(text: string, language: Language, bare: BareRate = 'asItLooks'): Typed<number> {
  const trimmed = text.trim()
  if (trimmed === '') return read<number>(null)
  const formula = trimmed.startsWith('=') ? readFormula(trimmed.slice(1).replace(/%\s*$/u, ''), language) : null
  if (formula && !formula.ok) return formula
  const signed = trimmed.endsWith('%')
  const figures = (signed ? trimmed.slice(0, -1) : trimmed).trim()
  const value = formula ? formula.value : /[k€m]/iu.test(figures) ? null : readDecimal(figures, language)
  if (value === null) return refuse('notARate')
  if (Math.abs(value) > mostPercent) return refuse('tooLarge')
  const isFraction = !signed && bare === 'asItLooks' && Math.abs(value) < 1
  return read(isFraction ? value : settle(value / 100))
}

/** 2.3 / 100 is 0.023, not 0.022999999999999996. */
function settle(fraction: number): number {
  return Number(fraction.toPrecision(15))
}
