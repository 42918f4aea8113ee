/** What a journal is for: what stood before the year, what closes its income and costs, or what happened in it. */
export type JournalRole = 'opening' | 'closing' | 'current'

const openingCodes = new Set(['an', 'ano', 'anv', 'ran', 'anouveau', 'anouveaux', 'ouv'])
const openingNames = /\b(a|report a) ?nouveaux?\b|\bouverture\b/
const closingNames = /\bcloture\b.*\b(comptes|resultat|exercice)\b|\bsolde des comptes\b|\bdetermination du resultat\b/

/** The role of a journal, from its code and its name. */
export function journalRole(code: string, name: string): JournalRole {
  const bareCode = bare(code)
  const bareName = bare(name)
  if (openingCodes.has(bareCode.replaceAll(' ', '')) || openingNames.test(bareName)) return 'opening'
  return closingNames.test(bareName) ? 'closing' : 'current'
}

/** A text in small letters without accents, its words between single spaces. */
export function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
