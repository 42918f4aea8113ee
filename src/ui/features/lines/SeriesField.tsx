import { Text } from '@mantine/core'
import { isMoney } from '../../../domain/calc/expression.ts'
import { lengthOfShape } from '../../../domain/calc/inputValues.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import { batch } from '../../../editing/edit.ts'
import { clearInputAt, setInputAt } from '../../../editing/edits/inputs.ts'
import { FigureField } from '../../components/fields/FigureField.tsx'
import { useFieldBlock } from '../../components/fields/useFieldBlock.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import { cellKindOf } from './gridCells.ts'
import styles from './Lines.module.css'
import { placeOf } from './lineTable.ts'
import { seriesPlaceName } from './seriesPreview.ts'
import { useTypedSeries } from './useTypedSeries.ts'
import type { ParameterFieldProps } from './ParameterField.tsx'

/** A parameter that has a figure a fiscal year, a month of the year or a month of the plan. */
export function SeriesField({ line, kind: lineKind, parameter, inputs, scenarioId }: ParameterFieldProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const run = useWorkspace((workspace) => workspace.run)
  const inputId = lineInputId(line.id, parameter.id)
  const { years, timeline } = inputs.calendar
  const value = inputs.value(line, parameter)
  const inherited = inputs.inherited(line, parameter)
  const length = lengthOfShape(parameter.shape, inputs.calendar)
  const nameOfYear = (year: { readonly first: number; readonly last: number }) =>
    format.fiscalYear(timeline.start + year.first, timeline.start + year.last)

  const placeLabel = (position: number) => seriesPlaceName(position, parameter, inputs.calendar, { format, labels })
  const readTyped = useTypedSeries(scenarioId)
  const overriddenAt = (position: number) => {
    if (!inputs.isOverridden(line, parameter.id, position)) return {}
    const note = t('lines.overridden', { value: figureValue(placeOf(inherited, position), parameter.unit, format, t) })
    return { overridden: { note, onReset: () => void run(clearInputAt(scenarioId, inputId, position)) } }
  }
  const typed = (position: number, figure: number | null) =>
    figure === null ? clearInputAt(scenarioId, inputId, position) : setInputAt(scenarioId, inputId, position, figure)
  const kind = cellKindOf(parameter)
  const block = Array.from({ length }, (_, position) => [
    { label: placeLabel(position), kind, value: placeOf(value, position) },
  ])
  const { handlers, place } = useFieldBlock(block, (pasted) => {
    const edits = pasted.flatMap(({ row, value: figure }) => (typeof figure === 'string' ? [] : [typed(row, figure)]))
    void run(batch({ code: 'setValue', name: line.name }, edits))
  })
  const fields = (first: number, last: number) => (
    <div className={styles['series']} data-many={last - first > 10 || undefined}>
      {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((position) => (
        <div key={position} {...place(position)}>
          <FigureField
            label={placeLabel(position)}
            unit={parameter.unit}
            integer={parameter.integer === true && !isMoney(parameter.unit)}
            bounds={{ min: parameter.min, max: parameter.max }}
            value={placeOf(value, position)}
            onChange={(figure) => run(typed(position, figure))}
            readSeries={(text) =>
              readTyped({ line, kind: lineKind, parameter, position, calendar: inputs.calendar }, text)
            }
            {...overriddenAt(position)}
          />
        </div>
      ))}
    </div>
  )
  const totalOf = (first: number, last: number) => {
    let total = 0
    for (let position = first; position <= last; position++) total += placeOf(value, position)
    return total
  }
  const hint = parameter.shape === 'byCalendarMonth' ? t('lines.weightsHelp') : labels.hint(parameter.id)
  const isSeries = length > 1 && parameter.unit !== 'rate' && parameter.unit !== 'month'
  const help = [hint, length > 2 ? t('components.block.help') : '', isSeries ? t('series.help') : '']
    .filter((part) => part !== '')
    .join(' ')
  return (
    <fieldset className={styles['fieldset']} {...handlers}>
      <legend>{labels.parameter(parameter.id)}</legend>
      {help !== '' && (
        <Text size="xs" c="dimmed">
          {help}
        </Text>
      )}
      {parameter.shape === 'byMonth'
        ? years.map((year) => {
            const total = totalOf(year.first, year.last)
            const written = figureValue(total, parameter.unit, format, t)
            return (
              <details key={year.index} className={styles['year']} open={year.index === 0 || total !== 0}>
                <summary>{t('lines.yearOfSeries', { year: nameOfYear(year), total: written })}</summary>
                {fields(year.first, year.last)}
              </details>
            )
          })
        : fields(0, length - 1)}
    </fieldset>
  )
}
