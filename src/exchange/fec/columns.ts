/** The columns of an accounting file that are read, with the place that LPF art. A47 A-1 gives them, from 0. */
const standardPlaces = {
  journalCode: 0,
  journalLib: 1,
  ecritureNum: 2,
  ecritureDate: 3,
  compteNum: 4,
  compteLib: 5,
  pieceRef: 8,
  pieceDate: 9,
  ecritureLib: 10,
  debit: 11,
  credit: 12,
  montant: 11,
  sens: 12,
} as const
export type FecColumn = keyof typeof standardPlaces

/** The names under which programs write each column. */
const names: Readonly<Record<FecColumn, readonly string[]>> = {
  journalCode: ['journalcode', 'codejournal', 'journal'],
  journalLib: ['journallib', 'journallibelle', 'libellejournal'],
  ecritureNum: ['ecriturenum', 'numecriture', 'ecriturenumero', 'numeroecriture'],
  ecritureDate: ['ecrituredate', 'dateecriture', 'datecomptable'],
  compteNum: ['comptenum', 'numcompte', 'numerocompte', 'comptenumero'],
  compteLib: ['comptelib', 'libellecompte', 'comptelibelle', 'intitulecompte'],
  pieceRef: ['pieceref', 'refpiece', 'referencepiece'],
  pieceDate: ['piecedate', 'datepiece'],
  ecritureLib: ['ecriturelib', 'libelleecriture', 'ecriturelibelle'],
  debit: ['debit', 'montantdebit'],
  credit: ['credit', 'montantcredit'],
  montant: ['montant'],
  sens: ['sens'],
}

const columnOfName = new Map(
  Object.entries(names).flatMap(([column, written]) =>
    // The keys of the table are its columns.
    written.map((name) => [name, column as FecColumn] as const),
  ),
)

/** Where each column stands in the lines of a file; null where it does not. */
export type ColumnPlaces = Readonly<Record<FecColumn, number | null>>

/** What the first line of a file says. */
export interface Header {
  readonly places: ColumnPlaces
  /** The columns that it names more than once. */
  readonly twice: readonly FecColumn[]
  /** The columns without which nothing can be reckoned, and that are not there. */
  readonly missing: readonly FecColumn[]
  /** Other columns of the format that are not there. */
  readonly absent: readonly FecColumn[]
  readonly width: number
}

/** How many names of the format stand among these. */
export function knownNames(cells: readonly string[]): number {
  return cells.filter((cell) => columnOfName.has(bareName(cell))).length
}

/** Reads the first line; a name that comes back is taken where the format wants it beside the amounts. */
export function readHeader(cells: readonly string[]): Header {
  const found = new Map<FecColumn, number[]>()
  cells.forEach((cell, place) => {
    const column = columnOfName.get(bareName(cell))
    if (column) found.set(column, [...(found.get(column) ?? []), place])
  })
  const anchor = anchorOf(found)
  const entries = (Object.keys(names) as FecColumn[]).map((column) => {
    const all = found.get(column) ?? []
    return [
      column,
      all.length > 0 ? nearest(all, anchor + standardPlaces[column] - standardPlaces.debit) : null,
    ] as const
  })
  const places: ColumnPlaces = Object.fromEntries(entries) as Record<FecColumn, number | null>
  const lacks = (column: FecColumn) => places[column] === null
  const hasSides = !lacks('debit') && !lacks('credit')
  const hasAmount = !lacks('montant') && !lacks('sens')
  const amounts: readonly FecColumn[] = lacks('montant') ? ['debit', 'credit'] : ['montant', 'sens']
  const needed: readonly FecColumn[] = ['compteNum', 'ecritureDate', ...(hasSides || hasAmount ? [] : amounts)]
  const useful: readonly FecColumn[] = ['journalCode', 'ecritureNum', 'compteLib', 'ecritureLib']
  return {
    places,
    twice: [...found].flatMap(([column, all]) => (all.length > 1 ? [column] : [])),
    missing: needed.filter(lacks),
    absent: useful.filter(lacks),
    width: cells.length,
  }
}

/** Where the first amount stands: debit beside credit, or the amount beside its side. */
function anchorOf(found: ReadonlyMap<FecColumn, readonly number[]>): number {
  const pair = (one: FecColumn, other: FecColumn) => {
    const others = found.get(other) ?? []
    const all = found.get(one) ?? []
    return all.find((place) => others.some((next) => Math.abs(next - place) === 1)) ?? all[0]
  }
  return pair('debit', 'credit') ?? pair('montant', 'sens') ?? standardPlaces.debit
}

function nearest(places: readonly number[], wanted: number): number {
  return places.reduce((best, place) => (Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best))
}

/** A name without accents, case, spaces and signs. */
function bareName(cell: string): string {
  return cell
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
