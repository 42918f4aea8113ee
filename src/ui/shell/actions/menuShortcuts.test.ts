import { describe, expect, it } from 'vitest'
import { createTranslator } from '../../../i18n/translate.ts'
import { menuCommands, menuShortcuts } from '../../../platform/contract.ts'
import { fileActions } from './fileActions.ts'
import { gridActions } from './gridActions.ts'
import { lookActions } from './lookActions.ts'
import { screenActions } from './screenActions.ts'
import { usePreferences } from '../../state/preferences.ts'

const t = createTranslator('fr')
const none = () => Promise.resolve([])
const files = { read: none, choose: none, stored: () => Promise.resolve(null), saveCopy: () => Promise.resolve() }
const keep = () => Promise.resolve(true)
const actions = [
  ...gridActions(t),
  ...screenActions(t, 'plan'),
  ...fileActions({ t, planId: 'plan', files, examples: [], newId: () => 'id', keep, print: () => undefined }),
  ...lookActions(t, usePreferences.getState()),
]

describe('the actions of the window', () => {
  it('answer every command of the native menu; undo and redo come with an open plan', () => {
    const ids = new Set(actions.map(({ id }) => id))
    expect(menuCommands.filter((command) => !ids.has(command))).toEqual(['undo', 'redo'])
  })

  it('have the keys of the native menu', () => {
    const keyed = actions.flatMap(({ id, shortcuts }) => (id in menuShortcuts ? [[id, shortcuts?.[0]]] : []))
    const { undo, redo, ...expected } = menuShortcuts
    expect(Object.fromEntries(keyed)).toEqual(expected)
    expect([undo, redo]).toEqual(['CmdOrCtrl+Z', 'CmdOrCtrl+Shift+Z'])
  })

  it('share no key and no id', () => {
    const keys = actions.flatMap(({ shortcuts }) => shortcuts ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
  })
})
