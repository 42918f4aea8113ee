import ical, { ICalEventTransparency } from 'ical-generator'
import type { PlanDate } from '../../domain/analysis/planDates/planDate.ts'
import { createFormat } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { createTranslator } from '../../i18n/translate.ts'
import { dateWords } from './dateWords.ts'
import { dayOf } from './dayOf.ts'

/** What a calendar is of, and when it is written. */
export interface CalendarOptions {
  readonly planId: string
  readonly planName: string
  readonly language: Language
  readonly writtenAt: Date
}

/**
 * Writes dates of a plan as a calendar (RFC 5545): whole days, no alarm, free time. A date keeps its identity from one
 * export to the next, so that bringing the file in again changes what is there instead of adding to it.
 */
export function writeCalendar(dates: readonly PlanDate[], options: CalendarOptions): Uint8Array<ArrayBuffer> {
  const { planId, planName, language, writtenAt } = options
  const t = createTranslator(language)
  const format = createFormat(language)
  const calendar = ical({
    name: planName,
    prodId: { company: t('workbook.appName'), product: t('workbook.appName'), language: language.toUpperCase() },
  })
  for (const date of dates) {
    const { title, text } = dateWords(date, t, format)
    calendar.createEvent({
      id: `${planId}-${date.family}-${date.id}-${monthText(date.month)}@alliage`,
      start: dayOf(date),
      allDay: true,
      summary: title,
      description: text === '' ? null : text,
      categories: [{ name: t(`calendar.families.${date.family}`) }],
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: writtenAt,
    })
  }
  return new TextEncoder().encode(calendar.toString())
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`
}
