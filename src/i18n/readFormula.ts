import type { Language } from './language.ts'
import { readDecimal } from './readDecimal.ts'
import { read, refuse, type Typed } from './typed.ts'

const longest = 500
const token = /\s*(?:([-+*/()%×÷−–])|([\d.,](?:[\d.,\s]*[\d.,])?\s*(?:md|bn|[km])?\s*€?))/iuy

/** Computes `12*850+300/2`: + − × ÷, parentheses and per cent, on numbers written as `readDecimal` takes them. */
export function readFormula(text: string, language: Language): Typed<number> {
  const tokens = cutTokens(text, language)
  if (tokens === null || tokens.length === 0) return refuse('badFormula')
  let position = 0
  let dividesByZero = false
  const accept = (...signs: readonly string[]): string | null => {
    const next = tokens[position]
    if (typeof next !== 'string' || !signs.includes(next)) return null
    position += 1
    return next
  }

  const sum = (): number | null => {
    let total = product()
    for (let sign = accept('+', '-'); sign !== null; sign = accept('+', '-')) {
      const next = product()
      if (total === null || next === null) return null
      total = sign === '+' ? total + next : total - next
    }
    return total
  }
  const product = (): number | null => {
    let result = signed()
    for (let sign = accept('*', '/'); sign !== null; sign = accept('*', '/')) {
      const next = signed()
      if (result === null || next === null) return null
      if (sign === '/' && next === 0) dividesByZero = true
      result = sign === '*' ? result * next : result / next
    }
    return result
  }
  const signed = (): number | null => {
    if (accept('-') !== null) {
      const value = signed()
      return value === null ? null : -value
    }
    return accept('+') !== null ? signed() : perCent()
  }
  const perCent = (): number | null => {
    let value = operand()
    while (value !== null && accept('%') !== null) value /= 100
    return value
  }
  const operand = (): number | null => {
    if (accept('(') !== null) {
      const inner = sum()
      return accept(')') === null ? null : inner
    }
    const next = tokens[position]
    if (typeof next !== 'number') return null
    position += 1
    return next
  }

  const result = sum()
  if (result === null || position < tokens.length) return refuse('badFormula')
  if (dividesByZero) return refuse('divisionByZero')
  return Number.isFinite(result) ? read(result) : refuse('tooLarge')
}

/** The numbers and signs of a formula, in order; null when something else stands in it. */
function cutTokens(text: string, language: Language): readonly (string | number)[] | null {
  if (text.length > longest) return null
  const formula = text.trim()
  const tokens: (string | number)[] = []
  token.lastIndex = 0
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula)
    if (!match) return null
    const [, sign, figures] = match
    const number = figures === undefined ? null : readDecimal(figures, language)
    if (sign !== undefined) tokens.push(asciiSign(sign))
    else if (number !== null) tokens.push(number)
    else return null
  }
  return tokens
}

function asciiSign(sign: string): string {
  if (sign === '×') return '*'
  if (sign === '÷') return '/'
  return sign === '−' || sign === '–' ? '-' : sign
}
