import type { Language } from './language.ts'
import { readDecimal } from './readDecimal.ts'
import { readFormula } from './readFormula.ts'
import { read, refuse, type Typed } from './typed.ts'

const mostCents = 1e14

/** Reads an amount in euros as people type it, into whole cents: `12 500`, `12,5k`, `(300)`, `=1200*12`. */
export function parseAmount(text: string, language: Language): Typed<number> {
  const trimmed = text.trim()
  if (trimmed === '') return read<number>(null)
  if (trimmed.startsWith('=')) {
    const result = readFormula(trimmed.slice(1), language)
    return result.ok && result.value !== null ? toCents(result.value * 100) : result
  }
  const inParentheses = /^\((.*)\)\s*€?$/u.exec(trimmed)
  const cents = readDecimal(inParentheses?.[1] ?? trimmed, language, 2)
  if (cents === null) return refuse('notANumber')
  return toCents(inParentheses ? 0 - Math.abs(cents) : cents)
}

function toCents(cents: number): Typed<number> {
  if (Math.abs(cents) > mostCents) return refuse('tooLarge')
  // Fifteen figures: what a float holds surely; 29.999999999999996 is 30.
  const settled = Number(Math.abs(cents).toPrecision(15))
  const rounded = Math.round(settled)
  return read(cents < 0 ? 0 - rounded : rounded)
}
