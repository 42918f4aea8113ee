import { isMoney } from '../../../domain/calc/expression.ts'
import type { Calendar } from '../../../domain/calc/timeline.ts'
import type { ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import type { PlacedSeries } from '../../../domain/plan/placeSeries.ts'
import type { TypedSeries } from '../../../domain/plan/typedSeries.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** The words in which a series is told. */
export interface SeriesWords {
  readonly t: Translate
  readonly format: Format
  readonly labels: Labels
}

/** How many figures are told before the last one. */
const MOST = 3

/** What a place of a series is called: a fiscal year, a month of the year, a month of the plan. */
export function seriesPlaceName(
  position: number,
  { shape }: Pick<ParameterDefinition, 'shape'>,
  { years, timeline }: Calendar,
  { format, labels }: Pick<SeriesWords, 'format' | 'labels'>,
): string {
  if (shape === 'byCalendarMonth') return labels.calendarMonth(position + 1)
  if (shape === 'byMonth') return format.month(timeline.start + position)
  const year = years[position]
  return year ? format.fiscalYear(timeline.start + year.first, timeline.start + year.last) : ''
}

/** Tells what a series comes to: its first figures and its last, and what changes in how the line works. */
export function seriesPreview(
  series: TypedSeries,
  placed: PlacedSeries,
  { parameter, calendar }: { readonly parameter: ParameterDefinition; readonly calendar: Calendar },
  words: SeriesWords,
): string {
  const { t, format, labels } = words
  const isInMonths = parameter.shape === 'byMonth'
  const told = isInMonths ? placed.figures.filter(({ value }) => value !== 0) : placed.figures
  const shown = told.length > MOST + 1 ? [...told.slice(0, MOST), ...told.slice(-1)] : told
  const isWhole = shown.every(({ value }) => value % 100 === 0)
  const written = (value: number) =>
    isMoney(parameter.unit) && isWhole ? format.money(value) : figureValue(value, parameter.unit, format, t)
  const figures = shown.map(({ position, value }) =>
    t('series.at', {
      place: seriesPlaceName(position, parameter, calendar, words),
      figure: written(value),
    }).replaceAll(' ', '\u00a0'),
  )
  if (told.length > shown.length) figures.splice(MOST, 0, t('series.further'))
  const { choices } = placed
  const changes = [
    typeof series.month === 'number' && !isInMonths
      ? t('series.inMonth', { month: labels.calendarMonth(series.month) })
      : '',
    series.month === 'every' && parameter.shape === 'byYear' ? t('series.everyMonth') : '',
    placed.values.some(({ parameter: id }) => id === 'ownGrowth')
      ? t('series.ownGrowth', { rate: signedRate(series.growth ?? 0, format) })
      : '',
    choices['indexation'] === 'none' ? t('series.noIndexation') : '',
    (placed.figures[0]?.position ?? 0) > 0 && choices['profile'] !== undefined ? t('series.wholeLine') : '',
  ]
  return [...figures, ...changes].filter(Boolean).join(' · ')
}

/** A growth with its sign, as it is typed. */
export function signedRate(rate: number, format: Format): string {
  return `${rate < 0 ? '' : '+'}${format.percent(rate)}`
}
