import type { Alert, AlertFigure } from '../domain/plan/alert.ts'
import type { Format } from './format.ts'
import { createFormat } from './format.ts'
import type { Language } from './language.ts'
import { en } from './messages/en/messages.ts'
import { fr } from './messages/fr/messages.ts'
import { textAt } from './textAt.ts'

const catalogues: Readonly<Record<Language, unknown>> = { fr, en }

/** A warning in words: what is wrong in a few, then the figures and what to do. */
export interface AlertText {
  readonly title: string
  readonly detail: string
}

/** Words a warning, with its figures written. */
export function alertText(language: Language, alert: Alert, format = createFormat(language)): AlertText {
  const word = (part: keyof AlertText) =>
    textAt(catalogues[language], ['alerts', alert.code, part]).replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
      const figure = alert.figures[name]
      return figure ? writeAlertFigure(format, figure, (code) => wordOfCode(language, name, code)) : place
    })
  return { title: word('title'), detail: word('detail') }
}

function writeAlertFigure(format: Format, figure: AlertFigure, word: (code: string) => string): string {
  switch (figure.kind) {
    case 'cents':
      // Whole euros, and cents where there are any: an hourly rate, a gap of a check.
      return format.money(figure.value, { decimals: figure.value % 100 === 0 ? 0 : 2 })
    case 'rate':
      return format.percent(figure.value)
    case 'month':
      return format.month(figure.value, 'long')
    case 'months':
      return format.duration(figure.value)
    case 'count':
      return String(figure.value)
    case 'text':
      return word(figure.value)
  }
}

/** What a code of the domain is called, by what it names; a text of the user's own stays as it is. */
function wordOfCode(language: Language, name: string, code: string): string {
  const at = (...path: readonly string[]) => textAt(catalogues[language], path, code)
  switch (name) {
    case 'check':
      return at('rows', `check.${code}`)
    case 'figure':
      return at('legalFigures', code)
    case 'part':
      return at('parameters', code)
    case 'kind':
      return at('kinds', code, 'name')
    case 'form':
      return at('library', 'forms', code)
    default:
      return code
  }
}
