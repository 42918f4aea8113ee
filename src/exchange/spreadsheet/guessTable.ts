import { cellFigure } from './cellFigure.ts'
import { roleOfHeading } from './columnRole.ts'
import type { ColumnRole } from './columnRole.ts'
import { cellText } from './sheetGrid.ts'
import type { SheetGrid } from './sheetGrid.ts'

/** Where the table of a sheet stands and what its columns hold. */
export interface TableReading {
  /** The row of the headings from 0; −1 when there is none. */
  readonly headerRow: number
  readonly roles: readonly ColumnRole[]
}

/** How many rows are searched for headings, and looked at to know what a column holds. */
const SEARCHED = 40
const SAMPLED = 400

/** Guesses what the columns of a sheet hold (a budget, a cash plan, charges beside income), and its headings unless they are told. */
export function guessTable(grid: SheetGrid, headerRow = guessHeader(grid)): TableReading {
  const width = Math.max(0, ...grid.rows.map((row) => row.length))
  const header = grid.rows[headerRow] ?? []
  const contents = Array.from({ length: width }, (_, column) => contentOf(grid, headerRow, column))
  const roles: ColumnRole[] = Array.from({ length: width }, (_, column) => {
    const told = roleOfHeading(header[column])
    const content = contents[column]!
    // Amounts may look like accounts: those stand before a label, under no heading of figures.
    const isAccount = content.kind === 'account' && !(told && isFigure(told)) && contents[column + 1]?.kind === 'text'
    if (isAccount) return 'account'
    if (content.kind === 'text') return told === 'account' ? 'account' : 'label'
    return content.kind !== 'blank' && told !== 'label' ? (told ?? 'none') : 'none'
  })
  return { headerRow, roles: settled(roles, contents, header.map(cellText)) }
}

/** How well a sheet reads as a budget: how many rows have a label and a figure. */
export function budgetScore(grid: SheetGrid): number {
  const { headerRow, roles } = guessTable(grid)
  const labels = roles.flatMap((role, column) => (role === 'label' ? [column] : []))
  const figures = roles.flatMap((role, column) => (isFigure(role) ? [column] : []))
  return grid.rows
    .slice(headerRow + 1)
    .filter(
      (row) => labels.some((at) => typeof row[at] === 'string') && figures.some((at) => cellFigure(row[at]) !== null),
    ).length
}

/** The columns, from 0, that are left out since an earlier one holds the same month or quarter: those of another year. */
export function repeatedPeriods({ rows }: SheetGrid, { headerRow, roles }: TableReading): readonly number[] {
  return roles.flatMap((role, column) => {
    const told = role === 'none' ? roleOfHeading(rows[headerRow]?.[column]) : null
    const isPeriod = told !== null && /^(?:month|quarter):/.test(told)
    return isPeriod && roles.indexOf(told) >= 0 && roles.indexOf(told) < column ? [column] : []
  })
}

/** Whether a role stands for figures. */
export function isFigure(role: ColumnRole): boolean {
  return role !== 'none' && role !== 'label' && role !== 'account'
}

function guessHeader({ rows }: SheetGrid): number {
  let best = -1
  let most = 1
  rows.slice(0, SEARCHED).forEach((row, index) => {
    const told = row.map(roleOfHeading).filter((role) => role !== null)
    const figures = row.filter((cell) => typeof cell === 'number' && roleOfHeading(cell) === null).length
    const score = told.length - 2 * figures
    if (score > most || (score === most && best < 0 && told.some(isFigure))) {
      best = index
      most = score
    }
  })
  return best
}

interface Content {
  readonly kind: 'text' | 'number' | 'account' | 'blank'
  readonly filled: number
  /** The mean length of its texts, in characters. */
  readonly length: number
}

function contentOf({ rows }: SheetGrid, headerRow: number, column: number): Content {
  const cells = rows.slice(headerRow + 1, headerRow + 1 + SAMPLED).flatMap((row) => row[column] ?? [])
  const texts = cells.filter((cell) => typeof cell === 'string' && cellFigure(cell) === null)
  const accounts = cells.filter((cell) => /^[678]\d{0,7}$/.test(cellText(cell)))
  const length = texts.reduce<number>((sum, text) => sum + cellText(text).length, 0) / Math.max(1, texts.length)
  const kind =
    cells.length === 0
      ? 'blank'
      : accounts.length >= 3 && accounts.length >= 0.6 * cells.length
        ? 'account'
        : texts.length > cells.length / 2
          ? 'text'
          : 'number'
  return { kind, filled: cells.length, length }
}

/** One label a block, and one way of telling figures: months before quarters, years, amounts. */
function settled(
  roles: readonly ColumnRole[],
  contents: readonly Content[],
  header: readonly string[],
): readonly ColumnRole[] {
  const out: ColumnRole[] = [...roles]
  for (const block of blocksOf(roles)) {
    const labels = block.filter((column) => roles[column] === 'label')
    const weight = (column: number) => contents[column]!.filled * Math.min(30, contents[column]!.length)
    const label = labels.reduce<number | null>(
      (best, column) => (best === null || weight(column) > weight(best) ? column : best),
      null,
    )
    for (const column of labels) if (column !== label) out[column] = 'none'
    keepOneKind(out, block, contents, header)
  }
  return out
}

/** Columns from a label to the next one that follows figures: charges at the left, income at the right. */
function blocksOf(roles: readonly ColumnRole[]): readonly (readonly number[])[] {
  const blocks: number[][] = [[]]
  let hasFigures = false
  roles.forEach((role, column) => {
    if (hasFigures && (role === 'label' || role === 'account')) {
      blocks.push([])
      hasFigures = false
    }
    // A column of figures without a heading counts as one too.
    if (isFigure(role) || role === 'none')
      hasFigures ||= isFigure(role) || blocks.at(-1)!.some((at) => roles[at] === 'label')
    blocks.at(-1)!.push(column)
  })
  return blocks
}

function keepOneKind(
  out: ColumnRole[],
  block: readonly number[],
  contents: readonly Content[],
  header: readonly string[],
) {
  const of = (start: string) => block.filter((column) => out[column]!.startsWith(start))
  const kept = [of('month'), of('quarter'), of('year')].find((columns) => columns.length > 1)
  if (kept) {
    // The first year counts where the months or quarters of several are there.
    const first = kept.filter((column) => out.indexOf(out[column]!, block[0]) === column)
    for (const column of block) if (isFigure(out[column]!) && !first.includes(column)) out[column] = 'none'
    return
  }
  const told = [...of('amount'), ...of('year'), ...of('month'), ...of('quarter')].sort((a, b) => a - b)
  const found =
    told.length > 0
      ? told
      : block
          .filter((column) => ['number', 'account'].includes(contents[column]!.kind) && out[column] === 'none')
          .slice(0, 1)
  const planned = found.filter((column) => /pr[ée]v|budget|montant|amount/i.test(header[column] ?? ''))
  const chosen = planned.at(-1) ?? found.filter((column) => contents[column]!.filled > 0).at(-1)
  for (const column of block) if (isFigure(out[column]!)) out[column] = 'none'
  if (chosen !== undefined) out[chosen] = 'amount'
}
