import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../i18n/format.ts'
import { figureText } from './figureText.ts'

const format = createFormat('fr')

describe('a figure of a statement', () => {
  it.each([
    [1_234_500, 'amount', false, '12\u202f345'],
    [-30_000, 'amount', false, '−300'],
    [30_000, 'amount', true, '+300'],
    [0, 'amount', true, '–'],
    [-49, 'amount', false, '–'],
    [0.123, 'percent', false, '12,3\u202f%'],
    [-1.5, 'months', false, '−1,5'],
    [Number.NaN, 'amount', true, 'n.d.'],
    [Number.NaN, 'months', true, 'n.d.'],
    [1.5, 'number', true, '+1,5'],
  ] as const)('%d as %s is written %s', (value, unit, signed, text) => {
    expect(figureText(value, unit, format, signed)).toBe(text)
  })
})
