import { cellFigure } from './cellFigure.ts'
import { isFigure } from './guessTable.ts'
import type { TableReading } from './guessTable.ts'
import { cellText } from './sheetGrid.ts'
import type { SheetGrid } from './sheetGrid.ts'

/** A row of a budget with its figures in cents. */
export interface BudgetRow {
  /** The row of the file, from 1. */
  readonly row: number
  readonly label: string
  /** The number of the account, where the row tells it. */
  readonly account: string | null
  readonly side: 'income' | 'cost' | null
  /** The year's amount: what its months or quarters come to, or the one figure of the row. */
  readonly amount: number
  /** January first; empty where the row has no months. */
  readonly byMonth: readonly number[]
  /** By year, where the columns are years. */
  readonly byYear: ReadonlyMap<number, number>
}

/** A total that the file has, to be compared with the sum of the rows. */
export interface BudgetTotal {
  readonly row: number
  readonly label: string
  readonly amount: number
  /** What the rows before it, since the last heading, come to. */
  readonly rowsAmount: number
}

/** The rows of a table, its totals apart. */
export interface BudgetTable {
  readonly rows: readonly BudgetRow[]
  readonly totals: readonly BudgetTotal[]
  readonly years: readonly number[]
}

const totalWords =
  /^(?:(?:sous[- ]?)?tota(?:l|ux)|sub-?total|r[ée]sultat|solde|cumul|tr[ée]sorerie|report|exc[ée]dent|d[ée]ficit|balance|ebitda|marge|net\b|variation)/i
const incomeWords = /produits|recettes|ressources|encaissements|income|revenue|receipts|subventions/i
const costWords = /charges|d[ée]penses|d[ée]caissements|emplois|costs?|expenses|spending|payments/i
const numbered = /^([678]\d{0,7})\s*[-–:.]?\s+(\S.*)$/

/** Reads the rows of a table by what its columns hold. Rows without figures are headings, which say the side of those below. */
export function sheetRows(grid: SheetGrid, { headerRow, roles }: TableReading): BudgetTable {
  const years = [...new Set(roles.flatMap((role) => (role.startsWith('year:') ? [Number(role.slice(5))] : [])))].sort()
  const rows: BudgetRow[] = []
  const totals: BudgetTotal[] = []
  for (const block of labelledBlocks(roles)) {
    const told = grid.rows.slice(0, headerRow + 1).map((row) => cellText(row[block.label]))
    let side = told.reduce<BudgetRow['side']>((known, text) => sideOf(text) ?? known, null)
    let since = rows.length
    let sincePart = since
    grid.rows.slice(headerRow + 1).forEach((cells, i) => {
      const row = headerRow + 2 + i
      const text = cellText(cells[block.label])
      const { account, rest } = accountIn(text, block.account === null ? '' : cellText(cells[block.account]))
      const figures = block.figures.flatMap((column) => {
        const cents = cellFigure(cells[column])
        return cents === null ? [] : [{ role: roles[column]!, cents }]
      })
      if (text === '' && account === null) return
      if (figures.length === 0) {
        const next = sideOf(text)
        if (next !== null && next !== side) {
          side = next
          since = rows.length
        }
        return
      }
      const read = amountsOf(figures)
      if (totalWords.test(text)) {
        const isPart = /^(?:sous|sub)/i.test(text)
        const rowsAmount = rows.slice(isPart ? sincePart : since).reduce((sum, one) => sum + one.amount, 0)
        totals.push({ row, label: text, amount: read.amount, rowsAmount })
        sincePart = rows.length
        return
      }
      rows.push({
        row,
        label: rest ?? (text === '' ? account! : text),
        account,
        side: ofAccount(account) ?? side ?? sideOf(text),
        ...read,
      })
    })
  }
  return { rows: withoutParents(rows).filter(({ amount }) => amount !== 0), totals, years }
}

/** The account of a row, in its own column or in front of its label, which then is what stands after it. */
function accountIn(
  text: string,
  typed: string,
): { readonly account: string | null; readonly rest: string | undefined } {
  const [, inLabel, rest] = numbered.exec(text) ?? []
  return { account: /^[678]\d{0,7}$/.test(typed) ? typed : (inLabel ?? null), rest }
}

interface Block {
  readonly label: number
  readonly account: number | null
  readonly figures: readonly number[]
}

function labelledBlocks(roles: TableReading['roles']): readonly Block[] {
  const labels = roles.flatMap((role, column) => (role === 'label' ? [column] : []))
  return labels.map((label, i) => {
    const end = labels[i + 1] ?? roles.length
    const start = i === 0 ? 0 : label
    const within = (column: number) => column >= start && column < end
    const accounts = roles.flatMap((role, column) => (role === 'account' ? [column] : []))
    const before = i === 0 ? -1 : labels[i - 1]!
    const near = accounts.filter((column) => column > before && column < label).at(-1)
    return {
      label,
      account: near ?? accounts.find(within) ?? null,
      figures: roles.flatMap((role, column) => (isFigure(role) && within(column) ? [column] : [])),
    }
  })
}

function amountsOf(figures: readonly { readonly role: string; readonly cents: number }[]) {
  const byMonth = Array.from({ length: 12 }, () => 0)
  const byYear = new Map<number, number>()
  let amount = 0
  for (const { role, cents } of figures) {
    const [what = '', place = ''] = role.split(':')
    const at = Number(place)
    if (what === 'month') byMonth[at - 1]! += cents
    if (what === 'quarter') spread(byMonth, 3 * (at - 1), cents)
    if (what === 'year') byYear.set(at, (byYear.get(at) ?? 0) + cents)
    else amount += cents
  }
  const last = [...byYear.keys()].sort((a, b) => a - b).at(-1)
  const hasMonths = byMonth.some((cents) => cents !== 0)
  return { amount: last === undefined ? amount : byYear.get(last)!, byMonth: hasMonths ? byMonth : [], byYear }
}

/** A quarter over its three months, to the cent. */
function spread(byMonth: number[], first: number, cents: number): void {
  const third = Math.trunc(cents / 3)
  byMonth[first]! += third
  byMonth[first + 1]! += third
  byMonth[first + 2]! += cents - 2 * third
}

function sideOf(text: string): BudgetRow['side'] {
  if (incomeWords.test(text) === costWords.test(text)) return null
  return incomeWords.test(text) ? 'income' : 'cost'
}

function ofAccount(account: string | null): BudgetRow['side'] {
  if (account === null) return null
  return account.startsWith('7') || account.startsWith('87')
    ? 'income'
    : account.startsWith('6') || account.startsWith('86')
      ? 'cost'
      : null
}

/** Leaves out accounts that only sum those under them, which the file gives too. */
function withoutParents(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const accounts = rows.flatMap(({ account, amount }) => (account === null || amount === 0 ? [] : [account]))
  const isParent = (account: string) => accounts.some((other) => other !== account && other.startsWith(account))
  return rows.filter(({ account }) => account === null || !isParent(account))
}
