import { describe, expect, it } from 'vitest'
import { languages, pickLanguage } from './language.ts'
import { en } from './messages/en/messages.ts'
import { fr } from './messages/fr/messages.ts'
import { createTranslator } from './translate.ts'

type Node = { readonly [key: string]: string | Node | undefined }

function texts(node: Node, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    if (value === undefined) return []
    return typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`)
  })
}

const namesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

describe('the texts', () => {
  it('are written in the language asked for, with their values', () => {
    expect(createTranslator('fr')('components.grid.sum', { sum: '3 €' })).toBe('Somme : 3 €')
    expect(createTranslator('en')('components.grid.sum', { sum: '€3' })).toBe('Sum: €3')
  })

  it.each([
    [0, '0 an'],
    [1, '1 an'],
    [2, '2 ans'],
    [1_000_000, '1000000 ans'],
  ])('follow the French plural of %d', (count, text) => {
    expect(createTranslator('fr')('units.years', { count })).toBe(text)
  })

  it('ask for the same values in every language', () => {
    const french = new Map(texts(fr))
    for (const [key, text] of texts(en)) expect([key, namesIn(text)]).toEqual([key, namesIn(french.get(key) ?? '')])
  })

  it('are never empty', () => {
    for (const catalogue of [fr, en])
      for (const [key, text] of texts(catalogue)) expect([key, text.trim()]).not.toEqual([key, ''])
  })

  it('refuse an unknown key and missing values when compiling', () => {
    const t = createTranslator('fr')
    // @ts-expect-error the key has a typing error
    t('components.undoo')
    // @ts-expect-error the value of {{sum}} is missing
    t('components.grid.sum')
    // @ts-expect-error this text takes no value
    expect(t('components.undo', { sum: 1 })).toBe('Annuler')
  })
})

describe('the language of the app', () => {
  it.each([
    [['de-DE', 'en-GB'], 'en'],
    [['fr-CA'], 'fr'],
    [['de'], 'fr'],
    [[], 'fr'],
  ])('for a person who reads %j is %s', (preferred, language) => {
    expect(pickLanguage(preferred)).toBe(language)
    expect(languages).toContain(language)
  })
})
