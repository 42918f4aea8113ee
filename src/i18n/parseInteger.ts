import type { Language } from './language.ts'
import { readDecimal } from './readDecimal.ts'
import { readFormula } from './readFormula.ts'
import { read, refuse, type Typed } from './typed.ts'

const most = 1e9

/** Reads a whole number as people type it: `1 200`, `=12*4`. */
export function parseInteger(text: string, language: Language): Typed<number> {
  const trimmed = text.trim()
  if (trimmed === '') return read<number>(null)
  const formula = trimmed.startsWith('=') ? readFormula(trimmed.slice(1), language) : null
  if (formula && !formula.ok) return formula
  const value = formula ? formula.value : trimmed.includes('€') ? null : readDecimal(trimmed, language)
  if (value === null) return refuse('notANumber')
  if (!Number.isInteger(value)) return refuse('notAnInteger')
  return Math.abs(value) > most ? refuse('tooLarge') : read(value)
}
