import type { InputDefinition } from '../../domain/calc/sheet.ts'
import type { Calendar } from '../../domain/calc/timeline.ts'
import type { Format } from '../../i18n/format.ts'
import type { Labels } from '../../i18n/labels.ts'

/** Which figure of a series is meant: its fiscal year, its calendar month or its month; null for a single figure. */
export function placeText(
  { shape }: Pick<InputDefinition, 'shape'>,
  position: number,
  { timeline, years }: Calendar,
  labels: Labels,
  format: Format,
): string | null {
  switch (shape) {
    case 'scalar':
      return null
    case 'byCalendarMonth':
      return labels.calendarMonth(position + 1)
    case 'byMonth':
      return format.month(timeline.start + position, 'long')
    case 'byYear': {
      const year = years[position]
      return year ? format.fiscalYear(timeline.start + year.first, timeline.start + year.last) : null
    }
  }
}
