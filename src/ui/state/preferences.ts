import { create } from 'zustand'
import { createFormat, type Format } from '../../i18n/format.ts'
import { isLanguage, pickLanguage, type Language } from '../../i18n/language.ts'
import { createTranslator, type Translate } from '../../i18n/translate.ts'

/** How the window looks: light, dark, or as the system says. */
export type ThemeChoice = 'light' | 'dark' | 'system'

/** The choices in the order the switch offers them. */
export const themeChoices: readonly ThemeChoice[] = ['light', 'dark', 'system']

interface Preferences {
  readonly language: Language
  readonly theme: ThemeChoice
  /** How the person signs notes and exchanges. */
  readonly author: string
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: ThemeChoice) => void
  readonly setAuthor: (author: string) => void
}

const languageKey = 'alliage.language'
const themeKey = 'alliage.theme'
const authorKey = 'alliage.author'

/** What a person chose for the window itself, kept on this computer. */
export const usePreferences = create<Preferences>()((set) => ({
  language: storedLanguage(),
  theme: storedTheme(),
  author: readStored(authorKey)?.slice(0, 200) ?? '',
  setLanguage: (language) => {
    writeStored(languageKey, language)
    set({ language })
  },
  setTheme: (theme) => {
    writeStored(themeKey, theme)
    set({ theme })
  },
  setAuthor: (author) => {
    writeStored(authorKey, author)
    set({ author })
  },
}))

/** The texts in the language of the window. */
export function useT(): Translate {
  return createTranslator(usePreferences((preferences) => preferences.language))
}

/** The writing of figures and dates in the language of the window. */
export function useFormat(): Format {
  return createFormat(usePreferences((preferences) => preferences.language))
}

function storedLanguage(): Language {
  const stored = readStored(languageKey)
  return isLanguage(stored) ? stored : pickLanguage(globalThis.navigator?.languages ?? [])
}

function storedTheme(): ThemeChoice {
  const stored = readStored(themeKey)
  return themeChoices.find((choice) => choice === stored) ?? 'system'
}

/** Storage may be refused (private window, policy): a preference is then simply not kept. */
function readStored(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null
  } catch {
    return null
  }
}

function writeStored(key: string, value: string): void {
  try {
    globalThis.localStorage?.setItem(key, value)
  } catch {
    return
  }
}
