import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/messages/en/messages.ts'
import { fr } from '../../src/i18n/messages/fr/messages.ts'
import { desktopLabelKeys, maxLabelLength } from '../../src/platform/contract.ts'

describe.each([
  ['French', fr.desktop],
  ['English', en.desktop],
])('the native menu and dialogs in %s', (_language, texts) => {
  it('have every text that the main process shows, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...desktopLabelKeys].sort())
  })

  it('have no text longer than the main process accepts', () => {
    expect(Object.values(texts).filter((text) => text.length > maxLabelLength)).toEqual([])
  })
})
