import type { PlanProblem } from '../../domain/plan/planProblem.ts'
import type { Format } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import { problemPlace } from './problemPlace.ts'
import { problemFigure, shortened } from './problemFigure.ts'

/** The most accepted values that a sentence lists. */
const MAX_LISTED = 8

/** One sentence that says what is wrong with a plan and where: in the words of the app, then as the file has it. */
export function describeProblem(t: Translate, format: Format, problem: PlanProblem): string {
  const place = problemPlace(t, format.language, problem)
  const sentence = t('problems.sentence', { place, what: whatIsWrong(t, format, problem) })
  return `${sentence}${asInFile(t, problem)}.`
}

function whatIsWrong(t: Translate, format: Format, problem: PlanProblem): string {
  const { code, value, bound, unit } = problem
  if (code === 'notJson' && value === '') return t('problems.codes.truncated')
  return t(`problems.codes.${code}`, {
    value: value === undefined ? '' : value === null ? t('problems.place.nothing') : problemFigure(format, value, unit),
    bound: bound === undefined ? '' : problemFigure(format, bound, unit),
    loop: problem.loop?.join(' → ') ?? '',
    allowed: allowedWords(t, problem),
  })
}

function allowedWords(t: Translate, { code, allowed = [] }: PlanProblem): string {
  const words = allowed.map((one) => (code === 'wrongType' ? typeWord(t, one) : JSON.stringify(one)))
  const listed = words.length > MAX_LISTED ? [...words.slice(0, MAX_LISTED), '…'] : words
  const last = listed.at(-1) ?? ''
  return listed.length < 2 ? last : `${listed.slice(0, -1).join(', ')}${t('problems.or')}${last}`
}

const types = ['number', 'string', 'array', 'object', 'record', 'boolean', 'null'] as const

function typeWord(t: Translate, type: string): string {
  const known = types.find((one) => one === type)
  return known ? t(`problems.types.${known}`) : type
}

/** The path, and the value when there is one, as they stand in the file. */
function asInFile(t: Translate, { path, value }: PlanProblem): string {
  if (path === '') return ''
  if (value === undefined) return t('problems.technicalPath', { path })
  const shown = typeof value === 'string' ? JSON.stringify(shortened(value)) : String(value)
  return t('problems.technical', { path, value: shown })
}
