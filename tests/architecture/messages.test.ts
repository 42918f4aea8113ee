import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/messages/en/messages.ts'
import { fr } from '../../src/i18n/messages/fr/messages.ts'
import { findMessageUses, isUsed } from './messageUses.ts'

interface Group {
  readonly [name: string]: string | Group | undefined
}

const textsOf = (group: Group, path = ''): [key: string, text: string][] =>
  Object.entries(group).flatMap(([name, node]): [string, string][] => {
    if (node === undefined) return []
    return typeof node === 'string' ? [[`${path}${name}`, node]] : textsOf(node, `${path}${name}.`)
  })

const isPluralMany = (key: string) => key.endsWith('_many')
const french = textsOf(fr)
const english = new Map(textsOf(en))

describe('the messages', () => {
  it('are all written in English, which has no plural form "many"', () => {
    expect(french.map(([key]) => key).filter((key) => !isPluralMany(key) && !english.has(key))).toEqual([])
  })

  it('have nothing in English that French has not', () => {
    const known = new Set(french.map(([key]) => key))
    expect([...english.keys()].filter((key) => !known.has(key))).toEqual([])
  })

  it.each([
    ['French', french],
    ['English', [...english]],
  ])('are not empty in %s', (_, texts) => {
    expect(texts.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })

  it('are all used', () => {
    const uses = findMessageUses(join(import.meta.dirname, '../..'), Object.keys(fr))
    expect(french.map(([key]) => key).filter((key) => !isUsed(key, uses))).toEqual([])
  }, 20_000)
})

describe('a message counts as used', () => {
  const uses = {
    literals: new Set(['shell.save', 'grid.cells', 'units.form']),
    patterns: [/^rows\..+$/, /^kinds\..+\.name$/],
    areas: new Set(['workbook']),
    properties: new Set(['text.title', 'text.format', 'names.plan', 'sheets.*']),
  }

  it.each([
    'shell.save',
    'grid.cells_one',
    'units.form.long',
    'rows.interest',
    'kinds.loan.name',
    'workbook.title',
    'workbook.names.plan',
    'workbook.sheets.cash',
    'workbook.format.month',
  ])('when the code names %s', (key) => expect(isUsed(key, uses)).toBe(true))

  it.each([
    'shell.saved',
    'shell.close',
    'kinds.loan.note',
    'workbook.subtitle',
    'workbook.names.month',
    'scenarios.sheets.cash',
    'scenarios.title',
  ])('not when nothing names %s', (key) => expect(isUsed(key, uses)).toBe(false))
})
