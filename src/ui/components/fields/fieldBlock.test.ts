import { describe, expect, it } from 'vitest'
import { bankLoan } from '../../../domain/instruments/bankLoan.ts'
import type { ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import { createFormat } from '../../../i18n/format.ts'
import { pasteSeries } from './pasteSeries.ts'

const parameter = (id: string): ParameterDefinition => bankLoan.parameters.find((one) => one.id === id)!
const paste = (text: string, id = 'capitalByMonth', from = 0, length = 36) =>
  pasteSeries(text, parameter(id), from, length, createFormat('fr'))

describe('a schedule pasted on a series', () => {
  it('gives a figure to each place from the one it falls on, and clears where a cell is empty', () => {
    expect(paste('1 000,50 €\n\n250\n', 'capitalByMonth', 3)).toEqual([
      { position: 3, value: 100_050 },
      { position: 4, value: null },
      { position: 5, value: 25_000 },
    ])
    expect(paste('2,5 %\t3 %', 'annualRateByYear')).toEqual([
      { position: 0, value: 0.025 },
      { position: 1, value: 0.03 },
    ])
  })

  it('stops where the series does', () => {
    expect(paste('1\n2\n3\n4', 'capitalByMonth', 34)).toHaveLength(2)
  })

  it('is left to the field when it is one cell', () => {
    expect(paste('1 000,50')).toBeNull()
  })

  it('is refused as a whole, with the cell and the reason, when one cannot be read', () => {
    expect(paste('1 000\nmille')).toMatchObject({ cell: 'mille', position: 2, error: { code: 'notANumber' } })
    expect(paste('10\n-5')).toMatchObject({ cell: '-5', position: 2, error: { code: 'tooLow' } })
  })
})
