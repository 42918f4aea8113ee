import type { LegalForm } from '../../domain/plan/plan.ts'
import { bare } from '../fec/journalRole.ts'
import { guessTarget } from '../fec/seed/guessTarget.ts'
import { readableLabel } from '../fec/seed/readableLabel.ts'
import { seedTargets, targetKey } from '../fec/seed/seedTargets.ts'
import type { SeedGuess, SeedRow, SeedSide } from '../fec/seed/seedTypes.ts'
import type { BudgetTable } from './sheetRows.ts'

/** The account that words of a label most probably stand for (PCG, ANC 2018-06; DOMAIN 1.2); the first that is met counts. */
const accountsOfWords: Readonly<Record<SeedSide, readonly (readonly [string, RegExp])[]>> = {
  cost: [
    ['645', /charges? sociales?|cotisations? (?:sociales?|patronales?)|urssaf/],
    ['641', /salaire|remuneration|paie|personnel|poste salarie|wages|salary|sal /],
    ['681', /amortissement|dotation|depreciation/],
    ['661', /interet/],
    ['613', /loyer|location|rent\b/],
    ['616', /assurance|insurance/],
    ['615', /entretien|maintenance|reparation/],
    ['606', /fourniture|electricite|energie|eau|gaz|chauffage|petit (?:materiel|equipement)/],
    ['627', /banque|bancaire|bank/],
    ['626', /telephone|internet|poste\b|postaux|affranchissement|telecom/],
    ['625', /deplacement|mission|voyage|transport|reception|hebergement|travel/],
    ['623', /publicite|communication|impression|affiche|advertising/],
    ['622', /honoraire|comptable|expert|intervenant|prestataire|fees/],
    ['618', /documentation|formation|colloque/],
    ['63', /impot|taxe/],
    ['60', /achat|materiel|matiere|marchandise|alimentation|buffet/],
    ['65', /droits? d auteur|sacem|redevance|cotisation|adhesion/],
    ['62', /./],
  ],
  income: [
    ['87', /benevolat|en nature|mise a disposition/],
    ['756', /cotisation|adhesion|membership/],
    ['7542', /mecenat/],
    ['754', /\bdons?\b|donation|gift/],
    ['755', /fondation|foundation/],
    ['74', /subvention|\betat\b|region|departement|commune|mairie|ville|metropole|caf\b|fonjep|fdva|europe|grant/],
    ['752', /loyer|location/],
    ['707', /vente|buvette|marchandise|boutique|sales/],
    ['706', /prestation|billetterie|entree|participation|inscription|atelier|stage|formation|revenue/],
    ['758', /./],
  ],
}

/** Rows of a budget as rows that may become lines; those of an unknown side are taken for costs unless their words say otherwise. */
export function budgetSeed(
  { rows, years }: BudgetTable,
  form: LegalForm,
  placeOf: (row: number) => string,
): readonly SeedRow[] {
  return rows.map((row): SeedRow => {
    const words = bare(row.label)
    const side = row.side ?? (incomeByWords(words) ? 'income' : 'cost')
    const account = row.account ?? accountOf(side, words)
    const amounts = years.length > 1 ? years.map((year) => row.byYear.get(year) ?? 0) : [row.amount]
    // A cost that is typed with a minus sign is the same cost.
    const sign = side === 'cost' && row.amount < 0 ? -1 : 1
    return {
      account: `${account}#${row.row}`,
      place: placeOf(row.row),
      label: row.label,
      side,
      amounts: amounts.map((cents) => cents * sign),
      byMonth: row.byMonth.map((cents) => cents * sign),
      guess: allowed(guessTarget(account, row.label), side, form),
      name: readableLabel(row.label, account),
    }
  })
}

function incomeByWords(words: string): boolean {
  return accountsOfWords.income.slice(0, -1).some(([, pattern]) => pattern.test(words))
}

function accountOf(side: SeedSide, words: string): string {
  return accountsOfWords[side].find(([, pattern]) => pattern.test(words))?.[0] ?? ''
}

/** A guess that the side and the legal form allow; what they do not is other income, or another cost. */
function allowed(guess: SeedGuess, side: SeedSide, form: LegalForm): SeedGuess {
  if (guess.target.to !== 'kind') return guess
  const key = targetKey(guess.target)
  if (seedTargets(side, form).some((target) => targetKey(target) === key)) return guess
  return side === 'income'
    ? { target: { to: 'kind', kind: 'sales', nature: 'other' } }
    : { target: { to: 'kind', kind: 'runningCost', nature: 'other' } }
}
