import { create } from 'zustand'
import { createFormat, moneyUnits, type Format, type MoneyUnit } from '../../i18n/format.ts'
import { isLanguage, pickLanguage, type Language } from '../../i18n/language.ts'
import { createTranslator, type Translate } from '../../i18n/translate.ts'

/** How the window looks: light, dark, or as the system says. */
export type ThemeChoice = 'light' | 'dark' | 'system'

/** The choices in the order the switch offers them. */
export const themeChoices: readonly ThemeChoice[] = ['light', 'dark', 'system']

/** The sizes of the text, in percent of the usual one. */
export const textSizes = [90, 100, 110, 125, 150] as const
export type TextSize = (typeof textSizes)[number]

/** What a person chose for the window, and how to change it. */
export interface Preferences {
  readonly language: Language
  readonly theme: ThemeChoice
  /** How the person signs notes and exchanges. */
  readonly author: string
  readonly textSize: TextSize
  /** Whether amounts are hidden on screen, from who looks over the shoulder. */
  readonly hidesMoney: boolean
  readonly moneyUnit: MoneyUnit
  readonly setLanguage: (language: Language) => void
  readonly setTheme: (theme: ThemeChoice) => void
  readonly setAuthor: (author: string) => void
  readonly setTextSize: (size: TextSize) => void
  readonly setHidesMoney: (hides: boolean) => void
  readonly setMoneyUnit: (unit: MoneyUnit) => void
  /** Forgets every choice, and the actions that were run last. */
  readonly reset: () => void
}

const languageKey = 'alliage.language'
const themeKey = 'alliage.theme'
const authorKey = 'alliage.author'
const textSizeKey = 'alliage.textSize'
const hidesMoneyKey = 'alliage.hidesMoney'
const moneyUnitKey = 'alliage.moneyUnit'

/** What a person chose for the window itself, kept on this computer. */
export const usePreferences = create<Preferences>()((set) => ({
  language: storedLanguage(),
  theme: storedTheme(),
  author: readStored(authorKey)?.slice(0, 200) ?? '',
  textSize: textSizes.find((size) => String(size) === readStored(textSizeKey)) ?? 100,
  hidesMoney: readStored(hidesMoneyKey) === 'yes',
  moneyUnit: moneyUnits.find((unit) => unit === readStored(moneyUnitKey)) ?? 'euros',
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
  setTextSize: (textSize) => {
    writeStored(textSizeKey, String(textSize))
    set({ textSize })
  },
  setHidesMoney: (hidesMoney) => {
    writeStored(hidesMoneyKey, hidesMoney ? 'yes' : 'no')
    set({ hidesMoney })
  },
  setMoneyUnit: (moneyUnit) => {
    writeStored(moneyUnitKey, moneyUnit)
    set({ moneyUnit })
  },
  reset: () => {
    forgetStored()
    set({
      language: storedLanguage(),
      theme: 'system',
      author: '',
      textSize: 100,
      hidesMoney: false,
      moneyUnit: 'euros',
    })
  },
}))

/** The texts in the language of the window. */
export function useT(): Translate {
  return createTranslator(usePreferences((preferences) => preferences.language))
}

/** The writing of figures and dates in the language of the window. */
export function useFormat(): Format {
  const language = usePreferences((preferences) => preferences.language)
  const hidesMoney = usePreferences((preferences) => preferences.hidesMoney)
  const moneyUnit = usePreferences((preferences) => preferences.moneyUnit)
  return createFormat(language, { hidesMoney, moneyUnit })
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

/** Nothing but choices of the window stands in this storage. */
function forgetStored(): void {
  try {
    globalThis.localStorage?.clear()
  } catch {
    return
  }
}
