import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../i18n/format.ts'
import { copiedText } from './cellText.ts'
import { clearEdits, fillEdits, pasteEdits, selectionTexts, textEdits } from './gridEdits.ts'
import { gridModel } from './gridModel.ts'
import { placesOf } from './gridSelection.ts'
import { labelColumn, type CellValue, type GridColumn, type GridRow } from './gridTypes.ts'
import { readTabSeparated, writeTabSeparated } from './tabSeparated.ts'

const format = createFormat('fr')
const amount = { kind: 'amount', min: 0 } as const
const columns: readonly GridColumn[] = [
  { id: '2026', label: '2026', kind: amount },
  { id: '2027', label: '2027', kind: amount },
  { id: 'chance', label: 'Probabilité', kind: { kind: 'rate', min: 0, max: 1 } },
  { id: 'status', label: 'Statut', kind: { kind: 'choice', options: [{ value: 's', label: 'Acquis' }] } },
]
const rows: readonly GridRow[] = [
  { id: 'public', label: 'Subventions', type: 'group' },
  { id: 'region', label: 'Région', type: 'line', renamable: true },
  { id: 'city', label: 'Ville', type: 'line' },
  { id: 'total', label: 'Total', type: 'total' },
]
const values: Record<string, Record<string, CellValue>> = {
  region: { '2026': 1_000_000, '2027': 2_000_050, chance: 0.8, status: 's' },
  city: { '2026': 300_000, '2027': null, chance: 0.025, status: null },
  total: { '2026': 1_300_000, '2027': 2_000_050 },
}
const cells = gridModel(rows, columns, (rowId, columnId) => {
  const value = values[rowId]?.[columnId]
  return value === undefined ? null : { value, required: columnId === 'chance' }
})
const block = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right })

describe('pasting', () => {
  it('reads each text by the kind of its cell', () => {
    const change = pasteEdits(cells, block(1, 1, 1, 1), [['12 500,50', '1,2k', '75 %', 'acquis']], format)
    expect(change.edits).toEqual([
      { rowId: 'region', columnId: '2026', value: 1_250_050 },
      { rowId: 'region', columnId: '2027', value: 120_000 },
      { rowId: 'region', columnId: 'chance', value: 0.75 },
      { rowId: 'region', columnId: 'status', value: 's' },
    ])
  })

  it('keeps what cannot be read, with its reason, and takes the rest', () => {
    const change = pasteEdits(cells, block(1, 1, 1, 1), [['douze', '5', '140 %', 'perdu']], format)
    expect(change.edits).toEqual([{ rowId: 'region', columnId: '2027', value: 500 }])
    expect(change.rejected.map(({ columnId, text, error }) => [columnId, text, error.code])).toEqual([
      ['2026', 'douze', 'notANumber'],
      ['chance', '140 %', 'tooHigh'],
      ['status', 'perdu', 'notAChoice'],
    ])
  })

  it('counts the values that fall on no cell that can be typed', () => {
    const change = pasteEdits(cells, block(2, 2, 1, 1), [['1'], ['2'], ['3']], format)
    expect([change.edits.length, change.outside]).toEqual([1, 2])
  })

  it('fills the whole selection with a single copied cell', () => {
    const change = pasteEdits(cells, block(1, 2, 1, 2), [['7']], format)
    expect(change.edits.map((edit) => edit.value)).toEqual([700, 700, 700, 700])
  })
})

describe('copying', () => {
  it('writes what French Excel reads: plain figures, a month as a day, no text that is a formula', () => {
    expect(copiedText(-123_450, { kind: 'amount' }, format)).toBe('-1234,5')
    expect(copiedText(0.025, { kind: 'rate' }, format)).toBe('2,5%')
    expect(copiedText(2026 * 12 + 2, { kind: 'month' }, format)).toBe('2026-03-01')
    expect(copiedText('=HYPERLINK("x")', { kind: 'text' }, format)).toBe(`'=HYPERLINK("x")`)
  })

  it('gives the same values back when it is pasted', () => {
    const renamed = gridModel(
      [{ id: 'dues', label: '- Adhésions', type: 'line', renamable: true }],
      columns,
      () => null,
    )
    const texts = selectionTexts(renamed, block(0, 0, 0, 0), format)
    expect(pasteEdits(renamed, block(0, 0, 0, 0), texts, format).edits[0]?.value).toBe('- Adhésions')
  })
})

describe('emptying', () => {
  it('clears what may be empty and leaves what is required', () => {
    const change = clearEdits(cells, block(1, 1, 1, 3), format)
    expect(change.edits.map((edit) => [edit.columnId, edit.value])).toEqual([
      ['2026', null],
      ['2027', null],
    ])
  })

  it('never takes the name of a line away', () => {
    const label = cells[1]?.[0] ?? null
    expect(textEdits([{ cell: label, text: '  ' }], format).edits).toEqual([])
    expect(textEdits([{ cell: label, text: ' Pays ' }], format).edits).toEqual([
      { rowId: 'region', columnId: labelColumn, value: 'Pays' },
    ])
  })
})

describe('filling', () => {
  it('repeats the first row downwards, to the cent', () => {
    const change = fillEdits(cells, block(1, 2, 2, 2), 'down', format)
    expect(change.edits).toEqual([{ rowId: 'city', columnId: '2027', value: 2_000_050 }])
  })

  it('takes the neighbour when one cell is selected', () => {
    expect(fillEdits(cells, block(2, 2, 2, 2), 'right', format).edits).toEqual([
      { rowId: 'city', columnId: '2027', value: 300_000 },
    ])
    expect(fillEdits(cells, block(2, 2, 2, 2), 'down', format).edits).toEqual([
      { rowId: 'city', columnId: '2027', value: 2_000_050 },
    ])
  })
})

describe('copying', () => {
  it('gives back the same values when pasted on the same cells', () => {
    const selection = block(1, 2, 1, 4)
    const texts = readTabSeparated(writeTabSeparated(selectionTexts(cells, selection, format)))
    const back = pasteEdits(cells, selection, texts, format)
    expect(back.rejected).toEqual([])
    for (const edit of back.edits) expect(edit.value).toBe(values[edit.rowId]?.[edit.columnId])
    expect(back.edits).toHaveLength(placesOf(selection).length)
  })

  it('writes what a spreadsheet reads, and reads it back', () => {
    const text = fc.string().map((each) => each.replaceAll('\r', ' '))
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
    fc.assert(
      fc.property(table, (rowsOfTexts) => {
        fc.pre(rowsOfTexts.at(-1)?.some((cell) => cell !== '') === true)
        expect(readTabSeparated(writeTabSeparated(rowsOfTexts))).toEqual(rowsOfTexts)
      }),
    )
  })

  it('takes the line ends of every system', () => {
    expect(readTabSeparated('1\t2\r\n"a\tb"\t"c""d"\r\n')).toEqual([
      ['1', '2'],
      ['a\tb', 'c"d'],
    ])
  })
})
