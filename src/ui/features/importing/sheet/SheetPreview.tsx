import { NativeSelect } from '@mantine/core'
import { cellFigure } from '../../../../exchange/spreadsheet/cellFigure.ts'
import type { ColumnRole } from '../../../../exchange/spreadsheet/columnRole.ts'
import type { TableReading } from '../../../../exchange/spreadsheet/guessTable.ts'
import { cellText } from '../../../../exchange/spreadsheet/sheetGrid.ts'
import type { SheetCell, SheetGrid } from '../../../../exchange/spreadsheet/sheetGrid.ts'
import { columnLetters } from '../../../../exchange/workbook/cellAddress.ts'
import { useFormat, useT } from '../../../state/preferences.ts'
import { useLabels } from '../../../words/useLabels.ts'
import styles from './Sheet.module.css'

interface SheetPreviewProps {
  readonly grid: SheetGrid
  readonly reading: TableReading
  readonly onReading: (reading: TableReading) => void
}

const SHOWN_ROWS = 12
const SHOWN_COLUMNS = 30
const plain = ['none', 'label', 'account', 'amount'] as const

/** The beginning of the table, with what each column holds above it. */
export function SheetPreview({ grid, reading, onReading }: SheetPreviewProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { headerRow, roles } = reading
  const first = Math.max(0, headerRow)
  const rows = grid.rows.slice(first, first + SHOWN_ROWS)
  const columns = roles.slice(0, SHOWN_COLUMNS)
  const yearsHere = roles.flatMap((role) => (role.startsWith('year:') ? [Number(role.slice(5))] : []))
  const years = yearsHere.length > 0 ? yearsHere : yearsOf(grid)
  const options: readonly { readonly value: ColumnRole; readonly label: string }[] = [
    ...plain.map((value) => ({ value, label: t(`sheetImport.roles.${value}`) })),
    ...Array.from({ length: 12 }, (_, i) => ({
      value: `month:${i + 1}` as const,
      label: labels.calendarMonth(i + 1),
    })),
    ...[1, 2, 3, 4].map((number) => ({
      value: `quarter:${number}` as const,
      label: t('sheetImport.roles.quarter', { number }),
    })),
    ...[...new Set(years)].map((year) => ({
      value: `year:${year}` as const,
      label: t('sheetImport.roles.year', { number: year }),
    })),
  ]
  const choose = (column: number, value: string) => {
    const role = options.find((option) => option.value === value)?.value
    if (role) onReading({ headerRow, roles: roles.with(column, role) })
  }
  const shown = (cell: SheetCell | undefined) =>
    typeof cell === 'number' ? format.number(cell, 2) : cellText(cell).slice(0, 60)
  return (
    <div className={styles.scroll} role="region" aria-label={t('sheetImport.preview')} tabIndex={0}>
      <table className={styles.preview}>
        <caption>{t('sheetImport.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheetImport.row')}</th>
            {columns.map((role, column) => (
              <th key={column} scope="col">
                <NativeSelect
                  size="xs"
                  aria-label={t('sheetImport.roleOf', { column: columnLetters(column) })}
                  value={role}
                  data={options.map((option) => ({ ...option }))}
                  onChange={(event) => choose(column, event.currentTarget.value)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} data-header={first + i === headerRow || undefined}>
              <th scope="row">{first + i + 1}</th>
              {columns.map((role, column) => (
                <td
                  key={column}
                  data-left={role === 'none' || undefined}
                  className={cellFigure(row[column]) === null || first + i === headerRow ? undefined : styles.figure}
                >
                  {shown(row[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The years that the first rows name, or those around them when they name none. */
function yearsOf(grid: SheetGrid): readonly number[] {
  const named = grid.rows
    .slice(0, 10)
    .flat()
    .flatMap((cell) => [...cellText(cell).matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year)))
  return [...new Set(named)].sort((a, b) => a - b).slice(0, 12)
}
