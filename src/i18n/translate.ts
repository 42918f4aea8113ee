import { createInstance } from 'i18next'
import type { Language } from './language.ts'
import type { MessageKey, MessageValues } from './messageKey.ts'
import { en } from './messages/en/messages.ts'
import { fr } from './messages/fr/messages.ts'

/** Writes one text in one language; the key and the values it needs are checked by the compiler. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: MessageValues<Key>) => string

const catalogues = { fr, en }
const made = new Map<Language, Translate>()

/** The texts of a language; works with or without a window, always gives the same function for one language. */
export function createTranslator(language: Language): Translate {
  const known = made.get(language)
  if (known) return known
  const instance = createInstance({
    lng: language,
    fallbackLng: 'fr',
    initAsync: false,
    resources: { [language]: { translation: catalogues[language] }, fr: { translation: fr } },
    interpolation: { escapeValue: false },
  })
  void instance.init()
  const translate: Translate = (key, ...values) => instance.t(key, { ...values[0] })
  made.set(language, translate)
  return translate
}
