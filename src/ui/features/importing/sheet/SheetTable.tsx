import { Alert, List, NativeSelect, Text } from '@mantine/core'
import { columnLetters } from '../../../../exchange/workbook/cellAddress.ts'
import { guessTable, repeatedPeriods } from '../../../../exchange/spreadsheet/guessTable.ts'
import type { TableReading } from '../../../../exchange/spreadsheet/guessTable.ts'
import { cellText } from '../../../../exchange/spreadsheet/sheetGrid.ts'
import type { SheetGrid } from '../../../../exchange/spreadsheet/sheetGrid.ts'
import type { BudgetTotal } from '../../../../exchange/spreadsheet/sheetRows.ts'
import pageStyles from '../../../components/AnalysisPage.module.css'
import { useFormat, useT } from '../../../state/preferences.ts'
import { SheetPreview } from './SheetPreview.tsx'
import type { UnknownSide } from './SheetReading.tsx'

interface SheetTableProps {
  readonly sheets: readonly SheetGrid[]
  /** How many rows of each sheet have figures. */
  readonly scores: readonly number[]
  readonly chosen: number
  readonly onChosen: (sheet: number) => void
  readonly reading: TableReading
  readonly isRemembered: boolean
  readonly onReading: (reading: TableReading) => void
  readonly side: UnknownSide
  readonly onSide: (side: UnknownSide) => void
  readonly totals: readonly BudgetTotal[]
  readonly isEmpty: boolean
}

const sides = ['auto', 'income', 'cost'] as const

/** How many rows may be the one of the headings, and how many totals are listed. */
const HEADERS = 30
const LISTED = 12

/** Where the figures of the file are: the sheet, the headings, what each column holds; with the totals that check it. */
export function SheetTable(props: SheetTableProps) {
  const { sheets, scores, chosen, reading, onReading, totals } = props
  const t = useT()
  const format = useFormat()
  const grid = sheets[chosen]!
  const repeated = repeatedPeriods(grid, reading)
  const headers = grid.rows.slice(0, HEADERS).flatMap((row, index) => {
    const text = row
      .map(cellText)
      .filter((one) => one !== '')
      .join(' · ')
      .slice(0, 60)
    return text === '' ? [] : [{ value: String(index), label: t('sheetImport.headerOption', { row: index + 1, text }) }]
  })
  return (
    <section className={pageStyles.card} aria-label={t('sheetImport.table')}>
      <h2 className={pageStyles.title}>{t('sheetImport.table')}</h2>
      <p className={pageStyles.text}>{t('sheetImport.tableText')}</p>
      {props.isRemembered && <Text size="sm">{t('sheetImport.rememberedTable')}</Text>}
      <div className={pageStyles.fields}>
        <NativeSelect
          size="xs"
          label={t('sheetImport.sheet')}
          value={String(chosen)}
          data={sheets.map(({ name }, i) => ({
            value: String(i),
            label: t('sheetImport.sheetOption', {
              name: name === '' ? t('sheetImport.onlySheet') : name,
              count: scores[i] ?? 0,
            }),
          }))}
          onChange={(event) => props.onChosen(Number(event.currentTarget.value))}
        />
        <NativeSelect
          size="xs"
          label={t('sheetImport.header')}
          value={String(reading.headerRow)}
          data={[{ value: '-1', label: t('sheetImport.noHeader') }, ...headers]}
          onChange={(event) => onReading(guessTable(grid, Number(event.currentTarget.value)))}
        />
        <NativeSelect
          size="xs"
          label={t('sheetImport.side')}
          value={props.side}
          data={sides.map((value) => ({ value, label: t(`sheetImport.sides.${value}`) }))}
          onChange={(event) => props.onSide(sides.find((one) => one === event.currentTarget.value) ?? 'auto')}
        />
      </div>
      {grid.isTurned && <Text size="sm">{t('sheetImport.turned')}</Text>}
      <SheetPreview grid={grid} reading={reading} onReading={onReading} />
      {repeated.length > 0 && (
        <Alert color="yellow" role="status">
          {t('sheetImport.repeated', {
            count: repeated.length,
            columns: repeated.map((column) => columnLetters(column)).join(', '),
          })}
        </Alert>
      )}
      {grid.errors > 0 && <Text size="sm">{t('sheetImport.errors', { count: grid.errors })}</Text>}
      {grid.isCut && <Alert color="yellow">{t('sheetImport.cut')}</Alert>}
      {props.isEmpty && (
        <Alert color="yellow" role="status">
          {t('sheetImport.noRows')}
        </Alert>
      )}
      {totals.length > 0 && (
        <div>
          <Text fw={600} size="sm">
            {t('sheetImport.totals')}
          </Text>
          <Text size="sm" c="dimmed">
            {t('sheetImport.totalText')}
          </Text>
          <List size="sm">
            {totals.slice(0, LISTED).map(({ row, label, amount, rowsAmount }) => (
              <List.Item key={`${row} ${label}`}>
                {t(amount === rowsAmount ? 'sheetImport.totalHolds' : 'sheetImport.totalGap', {
                  row,
                  label,
                  amount: format.money(amount, { decimals: 2 }),
                  sum: format.money(rowsAmount, { decimals: 2 }),
                })}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </section>
  )
}
