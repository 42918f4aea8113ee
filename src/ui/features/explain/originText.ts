import type { InputOrigin } from '../../../domain/analysis/inputOrigin.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** Says who gave a figure, with its note, source, confidence and date. */
export function originText(origin: InputOrigin, t: Translate, format: Format): string {
  if (origin.kind === 'proposed') return t('explain.proposed')
  if (origin.kind === 'scenario') return t('explain.fromScenario', { scenario: origin.scenario.name })
  const { note, source, confidence, date } = origin.provenance ?? {}
  return [
    t('explain.typed'),
    note,
    source === undefined ? undefined : t('explain.source', { source }),
    confidence === undefined
      ? undefined
      : t('explain.confidence', { confidence: t(`lines.confidences.${confidence}`) }),
    date === undefined ? undefined : t('explain.dated', { date: dateText(date, format) }),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}

/** An ISO day, or a month. */
function dateText(date: string, format: Format): string {
  if (date.length === 10) return format.date(date)
  return format.month(Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1, 'long')
}
