/** The languages of the app, in the order the switch offers them; the first is the source of all texts. */
export const languages = ['fr', 'en'] as const

/** A language of the app. */
export type Language = (typeof languages)[number]

/** Tells whether a stored or typed text names a language of the app. */
export function isLanguage(text: unknown): text is Language {
  return languages.some((language) => language === text)
}

/** The first language of the app among the person's own (BCP 47 tags, preferred first); French when there is none. */
export function pickLanguage(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage)
  return known ?? languages[0]
}
