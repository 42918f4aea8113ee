import { describe, expect, it } from 'vitest'
import { readRateGrid, writeRateGrid } from './rateGrid.ts'

describe('a grid of hourly rates', () => {
  it('reads back as it was written', () => {
    const grid = [{ id: 'a', name: 'Animation', rate: 1850 }]
    expect(readRateGrid(writeRateGrid(grid))).toEqual(grid)
  })

  it('is empty where what is remembered is no grid', () => {
    for (const text of [
      null,
      '',
      '{',
      '{"a":1}',
      '[{"id":"a","name":"b","rate":-1}]',
      '[{"id":"","name":"b","rate":1}]',
    ])
      expect(readRateGrid(text)).toEqual([])
  })
})
