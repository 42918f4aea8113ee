import { useEffect, useMemo, useState } from 'react'
import { budgetSeed } from '../../../../exchange/spreadsheet/budgetSeed.ts'
import { budgetScore, guessTable } from '../../../../exchange/spreadsheet/guessTable.ts'
import type { TableReading } from '../../../../exchange/spreadsheet/guessTable.ts'
import type { SheetGrid } from '../../../../exchange/spreadsheet/sheetGrid.ts'
import { sheetRows } from '../../../../exchange/spreadsheet/sheetRows.ts'
import type { BudgetRow } from '../../../../exchange/spreadsheet/sheetRows.ts'
import { recalledTable, tableKey } from '../../../../exchange/spreadsheet/tableMemory.ts'
import { SEED_MEMORY_KEY } from '../../../../exchange/fec/seed/seedMemory.ts'
import { useT } from '../../../state/preferences.ts'
import { useServices } from '../../../state/services.ts'
import { useOpenPlan } from '../../../state/workspace.ts'
import { SheetResults } from './SheetResults.tsx'
import { SheetTable } from './SheetTable.tsx'

interface SheetReadingProps {
  readonly name: string
  readonly sheets: readonly SheetGrid[]
  readonly onBrought: (said: string) => void
}

/** How rows under no heading are taken. */
export type UnknownSide = 'auto' | NonNullable<BudgetRow['side']>

/** The sheet that reads best as a budget, what its columns hold, and what its rows become. */
export function SheetReading({ name, sheets, onBrought }: SheetReadingProps) {
  const t = useT()
  const { memory } = useServices()
  const { form } = useOpenPlan().model.plan.structure
  const scores = useMemo(() => sheets.map(budgetScore), [sheets])
  const [chosen, setChosen] = useState(() => scores.indexOf(Math.max(...scores)))
  const grid = sheets[chosen]!
  const guessed = useMemo(() => guessTable(grid), [grid])
  const [corrected, setCorrected] = useState<{ readonly grid: SheetGrid; readonly reading: TableReading } | null>(null)
  const [recalled, setRecalled] = useState<{ readonly grid: SheetGrid; readonly reading: TableReading | null } | null>(
    null,
  )
  const [mapping, setMapping] = useState<{ readonly text: string | null } | null>(null)
  const [side, setSide] = useState<UnknownSide>('auto')

  useEffect(() => {
    let isAsked = true
    void Promise.all([memory.recall(tableKey(grid, guessed.headerRow)), memory.recall(SEED_MEMORY_KEY)]).then(
      ([table, accounts]) => {
        if (!isAsked) return
        setRecalled({ grid, reading: recalledTable(table, grid) })
        setMapping({ text: accounts })
      },
    )
    return () => {
      isAsked = false
    }
  }, [memory, grid, guessed])

  const remembered = recalled?.grid === grid ? recalled.reading : null
  const isCorrected = corrected?.grid === grid
  const reading = isCorrected ? corrected.reading : (remembered ?? guessed)
  const table = useMemo(() => sheetRows(grid, reading), [grid, reading])
  const rows = useMemo(() => {
    const sided = side === 'auto' ? table.rows : table.rows.map((row) => ({ ...row, side: row.side ?? side }))
    return budgetSeed({ ...table, rows: sided }, form, (row) => t('sheetImport.place', { row }))
  }, [table, side, form, t])

  const correct = (next: TableReading) => {
    setCorrected({ grid, reading: next })
    void memory.remember(tableKey(grid, next.headerRow), JSON.stringify(next))
  }
  return (
    <>
      <SheetTable
        sheets={sheets}
        scores={scores}
        chosen={chosen}
        onChosen={setChosen}
        reading={reading}
        isRemembered={!isCorrected && remembered !== null}
        onReading={correct}
        side={side}
        onSide={setSide}
        totals={table.totals}
        isEmpty={rows.length === 0}
      />
      {mapping && rows.length > 0 && (
        <SheetResults
          key={`${chosen} ${JSON.stringify(reading)} ${side}`}
          name={name}
          sheet={grid.name}
          rows={rows}
          years={table.years}
          memory={mapping.text}
          onBrought={onBrought}
        />
      )}
    </>
  )
}
