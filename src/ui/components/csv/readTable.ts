import type { CsvCell } from '../../../exchange/csv/writeCsv.ts'
import { csvCellOf } from './rawValue.ts'

/**
 * A table of the screen as rows of cells: the exact figure that a cell keeps in `data-value`, else its words. A second
 * figure or remark kept in `data-detail` takes a column of its own; columns of buttons alone are left out.
 */
export function readTable(table: HTMLTableElement): readonly (readonly CsvCell[])[] {
  const rows = Array.from(table.rows, (row) => Array.from(row.cells).flatMap(spread))
  const width = Math.max(0, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? blank))
  const kept = columns.flatMap((cells) => [
    ...(cells.some(({ value }) => value !== null) ? [cells.map(({ value }) => value)] : []),
    ...(cells.some(({ detail }) => detail !== null) ? [cells.map(({ detail }) => detail)] : []),
  ])
  return rows.map((_, at) => kept.map((column) => column[at] ?? null))
}

/** The name of a table: what it is called for those who do not see it. */
export function tableName(table: HTMLTableElement): string {
  return table.getAttribute('aria-label') ?? (table.caption ? wordsOf(table.caption) : '')
}

interface Read {
  readonly value: CsvCell
  readonly detail: CsvCell
}

const blank: Read = { value: null, detail: null }

/** A cell, then blanks for the other columns that it covers. */
function spread(cell: HTMLTableCellElement): readonly Read[] {
  const { value, detail } = cell.dataset
  const words = value === undefined ? wordsOf(cell) : ''
  const read = { value: value === undefined ? words || null : csvCellOf(value), detail: detail ?? null }
  return [read, ...Array.from({ length: cell.colSpan - 1 }, () => blank)]
}

/** What a part of the table says to those who see it, what is typed in its fields included. */
function wordsOf(part: Element): string {
  const words = Array.from(part.childNodes, (node) => {
    if (node instanceof HTMLInputElement) return fieldText(node)
    if (node instanceof HTMLSelectElement) return node.selectedOptions[0]?.text ?? ''
    if (node instanceof HTMLTextAreaElement) return node.value
    if (!(node instanceof Element)) return node.textContent ?? ''
    const isApart = node instanceof SVGElement || node.classList.contains('al-hidden') || isHidden(node)
    return isApart ? '' : ` ${wordsOf(node)} `
  })
  return words.join('').replace(/\s+/gu, ' ').trim()
}

const isHidden = (node: Element) => node.getAttribute('aria-hidden') === 'true'

function fieldText(field: HTMLInputElement): string {
  if (field.type !== 'checkbox') return field.value
  return field.checked ? '×' : ''
}
