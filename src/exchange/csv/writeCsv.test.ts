import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv, type CsvCell } from './writeCsv.ts'

const written = (rows: readonly (readonly CsvCell[])[], language: 'fr' | 'en' = 'fr') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows, language))
const readBack = (text: string, delimiter = ';') =>
  parse(text, { delimiter, bom: true, record_delimiter: '\r\n', relax_column_count: true })

describe('a table as CSV', () => {
  it('is written as French spreadsheets read it: mark, semicolons, CRLF, decimal comma', () => {
    expect(
      written([
        ['Ligne', '2026'],
        ['Loyer', 1234.56],
        ['Écart', -0.5],
        ['Part', { percent: 0.025 }],
      ]),
    ).toBe('\uFEFFLigne;2026\r\nLoyer;1234,56\r\nÉcart;-0,5\r\nPart;2,5%\r\n')
  })

  it('follows the language of the app: commas and points in English', () => {
    expect(written([['Rent, yearly', 1234.56, { percent: 0.1 + 0.2 }, null]], 'en')).toBe(
      '\uFEFF"Rent, yearly",1234.56,30%,\r\n',
    )
  })

  it.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =cmd|x',
    '\uFF1DSUM(A1)',
    '=HYPERLINK("http://x")',
  ])('a text that starts like a formula is a text: %j', (text) => {
    const [[cell] = []] = readBack(written([[text]]))
    expect(cell).toBe(`'${text}`)
  })

  it('a negative number stays a number, typed or in words', () => {
    expect(written([[-12.5, '-12', '−12']])).toBe('\uFEFF-12,5;-12;−12\r\n')
  })

  it('what cannot be computed is empty, zero is never negative', () => {
    expect(written([[Number.NaN, -0, 1e-12]])).toBe('\uFEFF;0;0\r\n')
  })

  it('gives every text and number back, whatever they are', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (rows, language) => {
          const back = readBack(written(rows, language), language === 'fr' ? ';' : ',')
          expect(back).toHaveLength(rows.length)
          rows.forEach((row, r) =>
            row.forEach((each, c) => {
              const text = back[r]?.[c] ?? ''
              if (typeof each === 'number') expect(Number(text.replace(',', '.'))).toBeCloseTo(each, 2)
              else expect(text.startsWith("'") && !each.startsWith("'") ? text.slice(1) : text).toBe(each)
            }),
          )
        },
      ),
    )
  })
})
