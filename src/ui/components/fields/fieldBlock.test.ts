import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../i18n/format.ts'
import type { CellKind } from '../grid/gridTypes.ts'
import { readBlock, writeBlock, type FieldBlock } from './fieldBlock.ts'

const format = createFormat('fr')
const amount: CellKind = { kind: 'amount', min: 0 }
const column = (length: number, kind: CellKind = amount): FieldBlock =>
  Array.from({ length }, (_, i) => [{ label: `mois ${i + 1}`, kind, value: null }])
const bounds: FieldBlock = ['Prêt', 'Don'].map((name) => [
  { label: `${name}, moins`, kind: amount, value: -123_450 },
  { label: `${name}, plus`, kind: { kind: 'rate' }, value: 0.025 },
])
const paste = (text: string, block = column(36), row = 0, at = 0) => readBlock(text, block, { row, column: at }, format)

describe('cells pasted on a block of fields', () => {
  it('give a value to each field from the one they fall on, and clear where a cell is empty', () => {
    expect(paste('1 234,50 €\n\n250\n', column(36), 3)).toEqual({
      values: [
        { row: 3, column: 0, value: 123_450 },
        { row: 4, column: 0, value: null },
        { row: 5, column: 0, value: 25_000 },
      ],
      outside: 0,
    })
  })

  it('run down a single column when they are a row, and across where there are columns', () => {
    const rates = paste('2,5 %\t3 %', column(3, { kind: 'rate' }))
    expect(rates).toMatchObject({ values: [{ value: 0.025 }, { row: 1, value: 0.03 }] })
    expect(paste('10\t3 %\n20\t4 %', bounds)).toMatchObject({
      values: [{ value: 1000 }, { row: 0, column: 1, value: 0.03 }, {}, { row: 1, column: 1, value: 0.04 }],
    })
  })

  it('say how many of them fall beyond the block', () => {
    expect(paste('1\n2\n3\n4', column(36), 34)).toMatchObject({ values: [{}, {}], outside: 2 })
  })

  it('are left to the field when they are one', () => {
    expect(paste('1 000,50')).toBeNull()
  })

  it('are refused as a whole, with the field and the reason, when one cannot be read', () => {
    expect(paste('1 000\nmille')).toEqual({ text: 'mille', label: 'mois 2', error: { code: 'notANumber' } })
    expect(paste('10\n-5')).toMatchObject({ label: 'mois 2', error: { code: 'tooLow' } })
  })

  it('are copied as a spreadsheet reads them', () => {
    expect(writeBlock(bounds, format)).toBe('-1234,5\t2,5%\n-1234,5\t2,5%')
  })
})
