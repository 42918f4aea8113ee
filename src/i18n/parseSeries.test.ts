import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'
import { languages, type Language } from './language.ts'
import { parseAmount } from './parseAmount.ts'
import { parseSeries } from './parseSeries.ts'

const series = (text: string, language: Language = 'fr') => {
  const typed = parseSeries(text, language, (figure) => parseAmount(figure, language))
  if (typed === null) return null
  return typed.ok ? [typed.value?.figure, typed.value?.growth, typed.value?.month] : typed.error.code
}

describe('a typed series', () => {
  it.each([
    ['1000 +2%/an', [100_000, 0.02, null]],
    ['1 000 + 2 % / an', [100_000, 0.02, null]],
    ['1000 −1,5 % par an', [100_000, -0.015, null]],
    ['1000 +2 % l’an', [100_000, 0.02, null]],
    ['1000 +2%/yr', [100_000, 0.02, null]],
    ['1000 +2% a year', [100_000, 0.02, null]],
    ['1000 -2% per year', [100_000, -0.02, null]],
    ['12,5k€ +0%/an', [1_250_000, 0, null]],
    ['=12*850 +2%/an', [1_020_000, 0.02, null]],
    ['1200 en mars', [120_000, null, 3]],
    ['1200 in March', [120_000, null, 3]],
    ['1 200,50 € en décembre', [120_050, null, 12]],
    ['1200 chaque août', [120_000, null, 8]],
    ['1200 each Aug.', [120_000, null, 8]],
    ['1200 en mars +2%/an', [120_000, 0.02, 3]],
    ['1200 +2%/an en mars', [120_000, 0.02, 3]],
    ['850/mois', [85_000, null, 'every']],
    ['850 par mois +1%/an', [85_000, 0.01, 'every']],
    ['850 a month', [85_000, null, 'every']],
    ['850 tous les mois', [85_000, null, 'every']],
    ['9000/an', [900_000, null, null]],
    ['9000 each year', [900_000, null, null]],
    ['(300) en mai', [-30_000, null, 5]],
  ])('%j is %j', (text, expected) => {
    expect(series(text)).toEqual(expected)
  })

  it.each([
    ['1000 +2%', 'growthWithoutYear'],
    ['1000 +2% en mars', 'growthWithoutYear'],
    ['1000 +2000%/an', 'notAGrowth'],
    ['1000 -100%/an', 'notAGrowth'],
    ['1200 en ma', 'notAMonthName'],
    ['1200 en ju', 'notAMonthName'],
    ['1200 en mars 2027', 'notAMonthName'],
    ['1200 in the spring', 'notAMonthName'],
    ['1000 +2%/an +3%/an', 'badSeries'],
    ['1200 en mars en mai', 'badSeries'],
    ['1000 +2%/mois', 'growthWithoutYear'],
    ['1000/semaine', 'badSeries'],
    ['+2%/an', 'badSeries'],
    ['beaucoup +2%/an', 'notANumber'],
    ['=12* +2%/an', 'badFormula'],
    ['=1/0 en mars', 'divisionByZero'],
  ])('%j is refused: %s', (text, reason) => {
    expect(series(text)).toBe(reason)
  })

  it.each(['', '1000', '12 %', 'douze', '=12*850', '=12k*20%', 'mars', 'x'.repeat(500)])('%j is none', (text) => {
    expect(series(text)).toBeNull()
  })

  it.each(languages)(
    'is read in %s as it is written by the app, whatever the figure, the growth and the month',
    (language) => {
      const format = createFormat(language)
      const cents = fc.integer({ min: -1e10, max: 1e10 })
      const tenths = fc.integer({ min: -990, max: 5000 })
      fc.assert(
        fc.property(cents, tenths, fc.integer({ min: 1, max: 12 }), (figure, growth, month) => {
          const rate = `${growth < 0 ? '' : '+'}${format.typedNumber(growth / 10)} %`
          const name = format.month(24_000 + month - 1, 'long').replace(/ \d+$/, '')
          const text =
            language === 'fr'
              ? `${format.typedAmount(figure)} en ${name} ${rate}/an`
              : `${format.typedAmount(figure)} in ${name} ${rate} a year`
          expect(series(text, language)).toEqual([figure, growth / 1000, month])
        }),
      )
    },
  )

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+=\d ,.%/a-z]{0,40}$/)), (text) => {
        series(text)
      }),
      { numRuns: 500 },
    )
  })
})
