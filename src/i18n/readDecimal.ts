import type { Language } from './language.ts'

const spaces = /[\s\u00a0\u202f\u2007\u2009'’]+/gu
const scales: Record<string, number> = { '': 0, k: 3, m: 6, md: 9, bn: 9 }

/**
 * Reads one number as people write it (`12 500`, `1.200,50`, `12,5k`, `−3 €`); null when it is none.
 * A single comma or point followed by three figures is a decimal sign or a separator of thousands according to the
 * language; `shift` moves the decimal sign to the right (2 gives cents) without losing exactness.
 */
export function readDecimal(text: string, language: Language, shift = 0): number | null {
  const cleaned = text.trim().replace(/[−–]/gu, '-').replace(spaces, ' ')
  const match = /^([+-]?) ?€? ?(\d[\d ., ]*|[.,]\d+) ?(k|m|md|bn|) ?(?:€|eur|euros?)?$/iu.exec(cleaned)
  if (!match) return null
  const [, sign = '', figures = '', unit = ''] = match
  const plain = plainFigures(figures.trim(), language)
  if (plain === null) return null
  // The exponent is read with the figures, so that 1.005 × 100 is 100.5 and not 100.49999999999999.
  const value = Number(`${plain}e${(scales[unit.toLowerCase()] ?? 0) + shift}`)
  return sign === '-' ? 0 - value : value
}

/** The figures with a point for decimals and nothing for thousands; null when the separators make no sense. */
function plainFigures(figures: string, language: Language): string | null {
  const decimal = decimalSign(figures, language)
  const cut = decimal === null ? figures.length : figures.lastIndexOf(decimal)
  const whole = figures.slice(0, cut)
  const rest = figures.slice(cut + 1)
  if (!/^\d*$/.test(rest)) return null
  const grouped = /^(\d*|\d+( \d{3})+|\d{1,3}(,\d{3})+|\d{1,3}(\.\d{3})+)$/.test(whole)
  return grouped ? `${whole.replace(/[ .,]/g, '') || '0'}.${rest || '0'}` : null
}

function decimalSign(figures: string, language: Language): ',' | '.' | null {
  const commas = figures.split(',').length - 1
  const points = figures.split('.').length - 1
  if (commas + points === 0) return null
  if (commas > 0 && points > 0) return figures.lastIndexOf(',') > figures.lastIndexOf('.') ? ',' : '.'
  if (commas + points > 1) return null
  const sign = commas === 1 ? ',' : '.'
  const ownSign = language === 'fr' ? ',' : '.'
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figures)
  return sign !== ownSign && looksGrouped ? null : sign
}
