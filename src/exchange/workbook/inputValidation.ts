import type { DataValidation } from 'hucre/xlsx'
import { isMoney } from '../../domain/calc/expression.ts'
import type { Unit } from '../../domain/calc/expression.ts'
import type { ParameterDefinition } from '../../domain/plan/lineKind.ts'
import { monthSerial } from './excelDate.ts'
import type { Words } from './words.ts'

const LONGEST_MESSAGE = 250
const wholeUnits: readonly Unit[] = ['months', 'calendarMonth', 'choice', 'flag']

/** Keeps an input cell within the bounds that the app itself holds, and says them when they are broken. */
export function inputValidation(
  unit: Unit,
  definition: ParameterDefinition | undefined,
  options: readonly string[],
  words: Words,
  range: string,
): DataValidation {
  const { text } = words
  const [low, high] = definition ? [definition.min, definition.max] : [0, 1]
  const inCell = (bound: number) => (unit === 'month' ? monthSerial(bound) : isMoney(unit) ? bound / 100 : bound)
  const type = unit === 'month' ? 'date' : wholeUnits.includes(unit) ? 'whole' : 'decimal'
  const message = messageOf(unit, low, high, options, words)
  return {
    type,
    operator: 'between',
    formula1: String(inCell(low)),
    formula2: String(inCell(high)),
    range,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: text.validation.title,
    errorMessage: message.slice(0, LONGEST_MESSAGE),
    ...(options.length > 0 || unit === 'flag'
      ? { showInputMessage: true, inputTitle: text.validation.choose, inputMessage: message.slice(0, LONGEST_MESSAGE) }
      : {}),
  }
}

function messageOf(unit: Unit, low: number, high: number, options: readonly string[], words: Words): string {
  const { validation, format } = words.text
  if (options.length > 0) return options.map((option, i) => `${i + 1} = ${option}`).join(' ; ')
  if (unit === 'flag') return `1 = ${format.yes} ; 0 = ${format.no}`
  return words.fill(validation.between, { low: words.figure(low, unit), high: words.figure(high, unit) })
}
