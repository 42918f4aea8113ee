import { allLineKinds } from '../../domain/model/lineKinds.ts'
import { drivers } from '../../domain/plan/drivers.ts'
import type { PlanProblem } from '../../domain/plan/planProblem.ts'
import { createLabels } from '../../i18n/labels.ts'
import type { Language } from '../../i18n/language.ts'
import type { Translate } from '../../i18n/translate.ts'
import { shortened } from './problemFigure.ts'

/** Where a problem is, in words: the scenario, the line, the figure or the field. */
export function problemPlace(t: Translate, language: Language, problem: PlanProblem): string {
  const { line, scenario, position } = problem
  if (position) return capitalised(t('problems.place.position', position))
  const name = (text: string) => (text === '' ? t('problems.place.unnamed') : shortened(text))
  const parts = [
    ...(scenario === undefined ? [] : [t('problems.place.scenario', { name: name(scenario) })]),
    ...(line === undefined ? [] : [t('problems.place.line', { name: name(line) })]),
    ...fieldWords(t, language, problem),
  ]
  return parts.length === 0 ? t('problems.place.plan') : parts.map(capitalised).join(' › ')
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function fieldWords(t: Translate, language: Language, { path, line, parameter }: PlanProblem): readonly string[] {
  if (parameter !== undefined) {
    const driver = drivers.find(({ id }) => id === parameter)
    if (line === undefined && driver) return [t(`structure.drivers.${driver.id}`)]
    if (parameter === 'active') return [t('problems.fields.active')]
    const isKnown = allLineKinds().some((kind) => kind.parameters.some(({ id }) => id === parameter))
    return [isKnown ? createLabels(language).parameter(parameter) : shortened(parameter)]
  }
  const field = stepsOf(path)
    .flatMap((step) => fields.find((known) => known === step) ?? [])
    .at(-1)
  return field === undefined ? [] : [t(`problems.fields.${field}`)]
}

/** The names on a path; what stands between brackets is an index or an id. */
function stepsOf(path: string): readonly string[] {
  return path.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '').split('.')
}

/** The fields of a plan document that have words. */
const fields = [
  'version',
  'id',
  'name',
  'structure',
  'form',
  'purpose',
  'note',
  'timeline',
  'start',
  'months',
  'fiscalYearEndMonth',
  'drivers',
  'lines',
  'scenarios',
  'kind',
  'funder',
  'choices',
  'values',
  'provenance',
  'source',
  'confidence',
  'date',
  'parent',
  'story',
  'overrides',
  'frozen',
  'notes',
  'author',
  'day',
  'text',
  'shared',
  'handover',
  'message',
] as const
