import type { Calendar } from '../../../domain/calc/timeline.ts'
import type { Tree } from '../../../editing/merge/planTree.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import { placeText } from '../placeText.ts'
import type { NamedInput } from './inputOfPath.ts'

/** The most places of a series that are told. */
const MOST_PLACES = 6

/** What writes the values of inputs. */
export interface InputWriting {
  readonly t: Translate
  readonly format: Format
  readonly labels: Labels
  readonly calendar: Calendar
}

/** Values of one input in words; of series, only the places where they are not all the same. */
export function inputTexts(
  input: NamedInput,
  values: readonly (Tree | undefined)[],
  writing: InputWriting,
): readonly string[] {
  const { t, format } = writing
  const figure = (value: number) => input.option(value) ?? figureValue(value, input.unit, format, t)
  const lists = values.filter(isSeries)
  if (lists.length === 0)
    return values.map((value) => (typeof value === 'number' ? figure(value) : t('together.difference.none')))
  const at = (value: Tree | undefined, i: number) => (isSeries(value) ? (value[i] ?? null) : value)
  const length = Math.max(...lists.map((list) => list.length))
  const places = Array.from({ length }, (_, i) => i).filter((i) => {
    const there = values.map((value) => at(value, i))
    return there.some((one) => (one ?? null) !== (there[0] ?? null))
  })
  return values.map((value) => {
    if (value === undefined) return t('together.difference.none')
    if (typeof value === 'number') return t('together.difference.everywhere', { value: figure(value) })
    const told = places.slice(0, MOST_PLACES).map((i) => {
      const found = at(value, i)
      const place = placeText(input, i, writing.calendar, writing.labels, format) ?? String(i + 1)
      const written = typeof found === 'number' ? figure(found) : t('together.difference.none')
      return t('together.difference.at', { place, value: written })
    })
    return [...told, ...(places.length > MOST_PLACES ? ['…'] : [])].join(t('together.difference.separator'))
  })
}

function isSeries(value: Tree | undefined): value is readonly (number | null)[] {
  return Array.isArray(value)
}
