import { utils, write } from 'xlsx'

/** A budget as treasurers lay it out: charges at the left, income at the right, totals below. */
export const sideBySide: readonly (readonly (string | number | null)[])[] = [
  ['Budget prévisionnel 2026'],
  [],
  ['Charges', 'Montant', null, 'Produits', 'Montant'],
  ['60 Achats', 4500, null, '70 Ventes de prestations', 12_300.5],
  ['613 Loyer', 7200, null, 'Subvention Ville', 8000],
  ['Salaires', 18_000, null, 'Cotisations des adhérents', 1250],
  ['Charges sociales', 6300, null, 'Dons', 900],
  ['Total charges', 36_000, null, 'Total produits', 22_450.5],
]

const months = ['janv. 2026', 'févr. 2026', 'mars 2026', 'avr. 2026', 'mai 2026', 'juin 2026', 'juil. 2026']
const later = ['août 2026', 'sept. 2026', 'oct. 2026', 'nov. 2026', 'déc. 2026']
const each = (amount: number) => Array.from({ length: 12 }, () => amount)

/** A cash plan by month: receipts above payments, a column and rows of totals. */
export const cashPlan: readonly (readonly (string | number | null)[])[] = [
  ['Plan de trésorerie'],
  ['', ...months, ...later, 'Total'],
  ['Encaissements'],
  ['Subvention Région', 0, 0, 0, 20_000, 0, 0, 0, 0, 0, 10_000, 0, 0, 30_000],
  ['Billetterie', ...each(500), 6000],
  ['Décaissements'],
  ['Loyer', ...each(800), 9600],
  ['Assurance', 640, ...Array.from({ length: 11 }, () => 0), 640],
  ['Solde', ...each(0), 25_760],
]

/** Three years side by side, with accounts in a column of their own and their sums among them. */
export const threeYears: readonly (readonly (string | number | null)[])[] = [
  ['Compte', 'Libellé', 'Budget 2026', 'Budget 2027', 'Budget 2028'],
  ['61', 'Services extérieurs', 8000, 8200, 8400],
  ['613', 'Locations', 7200, 7400, 7600],
  ['616', 'Assurances', 800, 800, 800],
  ['756', 'Cotisations', 1000, 1100, 1200],
]

/** Rows as a file of a format that SheetJS writes. */
export function asFile(rows: readonly (readonly unknown[])[], bookType: 'xlsx' | 'xls' | 'ods'): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Budget')
  // SheetJS types what it writes as any; asked for an array, it gives the bytes.
  return new Uint8Array(
    write(book, { type: 'array', bookType: bookType === 'xls' ? 'biff8' : bookType }) as ArrayBuffer,
  )
}

/** Rows as text, amounts as French people write them. */
export function asCsv(rows: readonly (readonly (string | number | null)[])[], separator = ';'): string {
  const cell = (value: string | number | null) =>
    typeof value === 'number' ? value.toLocaleString('fr-FR', { minimumFractionDigits: 2 }) : (value ?? '')
  return rows.map((row) => row.map((value) => `"${cell(value)}"`).join(separator)).join('\r\n')
}
