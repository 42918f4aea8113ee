import type { FunderKind } from '../../../domain/plan/funder.ts'

/** How labels name who gives: words without accents, the first that is met counts. */
const namedBy: readonly (readonly [FunderKind, RegExp])[] = [
  ['foundation', /\b(fondations?|fonds de dotation|fdd)\b/],
  ['europe', /\b(europe|europeenne?s?|fse|feder|feader|leader|erasmus)\b/],
  ['payingAgency', /\b(asp|agence de services|cui|cae|pec|emplois? aides?|contrats? aides?|adulte relais)\b/],
  ['socialBody', /\b(caf|msa|cpam|carsat|cnaf|urssaf|securite sociale|allocations familiales)\b/],
  ['region', /\b(region|regions|regional|regionale|conseil reg)\b/],
  ['department', /\b(departement|departemental|departementale|cd ?\d\d|conseil general|cg ?\d\d)\b/],
  [
    'municipality',
    /\b(commune|communes|mairie|ville|villes|metropole|agglo|agglomeration|communaute|intercommunale?|ccas|municipale?|com com)\b/,
  ],
  [
    'state',
    /\b(etat|ministere|prefecture|drajes|sdjes|ddcs|ddcspp|drac|drjscs|dreets|ddets|direccte|ars|ans|cnds|fdva|fonjep|anct|politique de la ville|dila)\b/,
  ],
  ['bank', /\b(banque|credit cooperatif|credit mutuel|caisse d epargne)\b/],
]

/** What sort of body a label names; null when it names none. */
export function grantorOf(words: string): FunderKind | null {
  return namedBy.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
