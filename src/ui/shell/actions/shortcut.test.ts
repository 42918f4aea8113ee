import { describe, expect, it } from 'vitest'
import { isPressed, shortcutText } from './shortcut.ts'
import type { PressedKeys } from './shortcut.ts'

const pressed = (key: string, held: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('a shortcut', () => {
  it.each([
    ['CmdOrCtrl+K', pressed('k', { ctrlKey: true })],
    ['CmdOrCtrl+K', pressed('k', { metaKey: true })],
    ['CmdOrCtrl+Shift+S', pressed('S', { ctrlKey: true, shiftKey: true })],
    ['CmdOrCtrl+1', pressed('&', { code: 'Digit1', ctrlKey: true })],
    ['F1', pressed('F1')],
    ['?', pressed('?', { shiftKey: true })],
  ])('%s is pressed', (shortcut, keys) => expect(isPressed(keys, shortcut)).toBe(true))

  it.each([
    ['CmdOrCtrl+K', pressed('k')],
    ['CmdOrCtrl+K', pressed('k', { ctrlKey: true, altKey: true })],
    ['CmdOrCtrl+K', pressed('k', { ctrlKey: true, shiftKey: true })],
    ['CmdOrCtrl+Z', pressed('Z', { ctrlKey: true, shiftKey: true })],
    ['F1', pressed('F1', { ctrlKey: true })],
  ])('%s is not', (shortcut, keys) => expect(isPressed(keys, shortcut)).toBe(false))

  it('is written as on the computer', () => {
    const names = { Shift: 'Maj', Enter: 'Entrée', Delete: 'Suppr', Home: 'Début', End: 'Fin' }
    expect(shortcutText('CmdOrCtrl+Shift+S', false, names)).toBe('Ctrl + Maj + S')
    expect(shortcutText('CmdOrCtrl+Shift+S', true, names)).toBe('⌘⇧S')
    expect(shortcutText('Alt+Shift+←', false, names)).toBe('Alt + Maj + ←')
    expect(shortcutText('Home', false, names)).toBe('Début')
  })
})
