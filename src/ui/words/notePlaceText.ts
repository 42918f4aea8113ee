import { rowAt } from '../../domain/calc/dependencies.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import type { NotePlace } from '../../domain/plan/planNote.ts'
import type { Format } from '../../i18n/format.ts'
import type { Labels } from '../../i18n/labels.ts'
import type { Translate } from '../../i18n/translate.ts'
import { createFigureNames } from '../../i18n/figureNames.ts'

/** What a note is about, in words; null when it is about something that is gone. */
export function notePlaceText(
  on: NotePlace,
  model: LiveModel,
  labels: Labels,
  t: Translate,
  format: Format,
): string | null {
  const { plan } = model
  if (on.what === 'plan') return t('notes.place.plan')
  if (on.what === 'figure') return figureText(on, model, labels, t, format)
  const line = plan.lines.find(({ id }) => id === on.line)
  if (!line) return null
  const name = line.name === '' ? t('notes.place.unnamedLine') : line.name
  return on.what === 'line' ? name : t('notes.place.input', { line: name, input: labels.parameter(on.parameter) })
}

function figureText(
  on: Extract<NotePlace, { readonly what: 'figure' }>,
  model: LiveModel,
  labels: Labels,
  t: Translate,
  format: Format,
): string | null {
  const { sheet } = model.compiled
  const scenario = model.plan.scenarios.find(({ id }) => id === on.scenario)
  if (!scenario || !sheet.index.byId.has(on.row)) return null
  const row = sheet.rows[rowAt(sheet.index, on.row)]
  if (!row) return null
  const figure = createFigureNames(model.plan, labels, t).row(row)
  if (on.month === undefined) return t('notes.place.figureAlone', { figure, scenario: scenario.name })
  const { years, timeline } = sheet.calendar
  const index = on.month - timeline.start
  const year = on.wholeYear ? years.find(({ last }) => last === index) : undefined
  const period = year
    ? format.fiscalYear(timeline.start + year.first, timeline.start + year.last)
    : format.month(on.month, 'long')
  return t('notes.place.figure', { figure, period, scenario: scenario.name })
}
