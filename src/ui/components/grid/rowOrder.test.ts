import { describe, expect, it } from 'vitest'
import { dropAmong, stepAmong } from './rowOrder.ts'

const among = ['a', 'b', 'c', 'd']

describe('a row among others', () => {
  it.each([
    [['b'], -1, 'a'],
    [['b'], 1, 'd'],
    [['c'], 1, null],
    [['a'], -1, undefined],
    [['d'], 1, undefined],
    [['b', 'c'], -1, 'a'],
    [['b', 'c'], 1, null],
    [['elsewhere'], 1, undefined],
  ] as const)('%j by %d goes before %j', (rowIds, step, before) => {
    expect(stepAmong(rowIds, among, step)).toBe(before)
  })

  it.each([
    ['a', 'c', 'above', 'c'],
    ['a', 'c', 'below', 'd'],
    ['a', 'd', 'below', null],
    ['d', 'a', 'above', 'a'],
    ['a', 'b', 'above', undefined],
    ['b', 'a', 'below', undefined],
    ['a', 'a', 'below', undefined],
    ['a', 'elsewhere', 'above', undefined],
  ] as const)('%s let go at %s, %s, goes before %j', (rowId, target, side, before) => {
    expect(dropAmong(rowId, among, target, side)).toBe(before)
  })
})
