import type { Language } from './language.ts'
import { readDecimal } from './readDecimal.ts'
import { readFormula } from './readFormula.ts'
import { read, refuse, type Typed } from './typed.ts'

const most = 1e12

/** Reads a number with decimals as people type it: `1,5`, `1 200`, `=35/39`. */
export function parseNumber(text: string, language: Language): Typed<number> {
  const trimmed = text.trim()
  if (trimmed === '') return read<number>(null)
  const formula = trimmed.startsWith('=') ? readFormula(trimmed.slice(1), language) : null
  if (formula && !formula.ok) return formula
  const value = formula ? formula.value : trimmed.includes('€') ? null : readDecimal(trimmed, language)
  if (value === null) return refuse('notANumber')
  return Math.abs(value) > most ? refuse('tooLarge') : read(value)
}
