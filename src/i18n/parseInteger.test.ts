import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'
import { parseInteger } from './parseInteger.ts'
import { parseNumber } from './parseNumber.ts'
import { createTranslator } from './translate.ts'
import { typingErrorText } from './typingErrorText.ts'

describe('a typed number', () => {
  it.each([
    ['1 200', 1200, 1200],
    ['−3', -3, -3],
    ['=12*4', 48, 48],
    ['1,5', 'notAnInteger', 1.5],
    ['=35/39', 'notAnInteger', 35 / 39],
    ['', null, null],
    ['dix', 'notANumber', 'notANumber'],
    ['12 €', 'notANumber', 'notANumber'],
    ['=1/0', 'divisionByZero', 'divisionByZero'],
    ['9999 Md', 'tooLarge', 'tooLarge'],
  ])('%j is %s as a whole number and %s with decimals', (text, whole, decimal) => {
    const [integer, number] = [parseInteger(text, 'fr'), parseNumber(text, 'fr')]
    expect(integer.ok ? integer.value : integer.error.code).toBe(whole)
    expect(number.ok ? number.value : number.error.code).toBe(decimal)
  })

  it('written for typing is read back', () => {
    const typed = parseNumber(createFormat('fr').typedNumber(-12345.678), 'fr')
    expect(typed).toEqual({ ok: true, value: -12345.678 })
  })
})

describe('a refusal', () => {
  it('is a sentence in the language of the person', () => {
    expect(typingErrorText(createTranslator('fr'), { code: 'tooLow', bound: '0 €' })).toBe('Au moins 0 €.')
    expect(typingErrorText(createTranslator('en'), { code: 'divisionByZero' })).toBe(
      'This calculation divides by zero.',
    )
  })
})
