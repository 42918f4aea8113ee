import { createFormat } from './format.ts'
import { languages } from './language.ts'

const year = 2000

/** The twelve names of the months, long, in each language of the app. */
export function monthNames(): readonly (readonly string[])[] {
  return languages.map((language) => {
    const format = createFormat(language)
    return Array.from({ length: 12 }, (_, index) => format.month(year * 12 + index, 'long').replace(/ ?\d+$/, ''))
  })
}
