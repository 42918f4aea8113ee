import type { Alert, AlertFigure } from '../domain/plan/alert.ts'
import type { Format } from './format.ts'
import { createFormat } from './format.ts'
import type { Language } from './language.ts'
import { en } from './messages/en/messages.ts'
import { fr } from './messages/fr/messages.ts'
import { textAt } from './textAt.ts'

const catalogues: Readonly<Record<Language, unknown>> = { fr, en }

/** A warning in words, with its figures written. */
export function alertText(language: Language, alert: Alert): string {
  const format = createFormat(language)
  const text = textAt(catalogues[language], ['alerts', alert.code])
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const figure = alert.figures[name]
    return figure ? writeAlertFigure(format, figure) : place
  })
}

function writeAlertFigure(format: Format, figure: AlertFigure): string {
  switch (figure.kind) {
    case 'cents':
      return format.money(figure.value)
    case 'rate':
      return format.percent(figure.value)
    case 'month':
      return format.month(figure.value, 'long')
    case 'months':
      return format.duration(figure.value)
    case 'count':
      return String(figure.value)
    case 'text':
      return figure.value
  }
}
