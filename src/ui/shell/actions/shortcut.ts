/** The part of a keyboard event that a shortcut is compared with. */
export interface PressedKeys {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether keys that are pressed are those of a shortcut such as `CmdOrCtrl+Shift+S`, `F1` or `?`. */
export function isPressed(pressed: PressedKeys, shortcut: string): boolean {
  const { key, modifiers } = partsOf(shortcut)
  const isControlled = modifiers.includes('CmdOrCtrl')
  if (pressed.altKey || isControlled !== (pressed.ctrlKey || pressed.metaKey)) return false
  // The shift of a sign such as "?" depends on the keyboard.
  const isSign = !isControlled && key.length === 1
  if (!isSign && modifiers.includes('Shift') !== pressed.shiftKey && !isDigit(key)) return false
  // On a French keyboard the row of digits writes signs without shift.
  return pressed.key.toLowerCase() === key.toLowerCase() || (isDigit(key) && pressed.code === `Digit${key}`)
}

/** What the keys that have a name are called in a language. */
export type KeyNames = Readonly<Record<'Shift' | 'Enter' | 'Delete' | 'Home' | 'End', string>>

/** A shortcut as people read it on their computer: `Ctrl + K`, `⌘K`. */
export function shortcutText(shortcut: string, isMac: boolean, named: KeyNames): string {
  const { key, modifiers } = partsOf(shortcut)
  const names = modifiers.map((name) => {
    if (name === 'Shift') return isMac ? '⇧' : named.Shift
    if (name === 'Alt') return isMac ? '⌥' : name
    return isMac ? '⌘' : 'Ctrl'
  })
  const shown = isNamed(key) ? named[key] : key
  return [...names, shown].join(isMac ? '' : ' + ')
}

function isNamed(key: string): key is keyof KeyNames {
  return ['Enter', 'Delete', 'Home', 'End'].includes(key)
}

function partsOf(shortcut: string): { readonly key: string; readonly modifiers: readonly string[] } {
  const parts = shortcut.split('+')
  return { key: parts.at(-1) ?? '', modifiers: parts.slice(0, -1) }
}

function isDigit(key: string): boolean {
  return /^\d$/.test(key)
}
