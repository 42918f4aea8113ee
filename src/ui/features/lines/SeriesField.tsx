import { Text } from '@mantine/core'
import type { ClipboardEvent } from 'react'
import { isMoney } from '../../../domain/calc/expression.ts'
import { lengthOfShape } from '../../../domain/calc/inputValues.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import { batch } from '../../../editing/edit.ts'
import { clearInputAt, setInputAt } from '../../../editing/edits/inputs.ts'
import { FigureField } from '../../components/fields/FigureField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { figureValue } from '../../words/figureValue.ts'
import styles from './Lines.module.css'
import { placeOf } from './lineTable.ts'
import { pasteSeries } from './pasteSeries.ts'
import type { ParameterFieldProps } from './ParameterField.tsx'

/** A parameter that has a figure a fiscal year, a month of the year or a month of the plan. */
export function SeriesField({ line, parameter, inputs, scenarioId }: ParameterFieldProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const run = useWorkspace((workspace) => workspace.run)
  const inputId = lineInputId(line.id, parameter.id)
  const { years, timeline } = inputs.calendar
  const value = inputs.value(line, parameter)
  const inherited = inputs.inherited(line, parameter)
  const length = lengthOfShape(parameter.shape, inputs.calendar)

  const placeLabel = (position: number): string => {
    if (parameter.shape === 'byCalendarMonth') return labels.calendarMonth(position + 1)
    if (parameter.shape === 'byMonth') return format.month(timeline.start + position)
    const year = years[position]
    return year ? format.fiscalYear(timeline.start + year.first, timeline.start + year.last) : ''
  }
  const overriddenAt = (position: number) => {
    if (!inputs.isOverridden(line, parameter.id, position)) return {}
    const note = t('lines.overridden', { value: figureValue(placeOf(inherited, position), parameter.unit, format, t) })
    return { overridden: { note, onReset: () => void run(clearInputAt(scenarioId, inputId, position)) } }
  }
  const typed = (position: number, figure: number | null) =>
    figure === null ? clearInputAt(scenarioId, inputId, position) : setInputAt(scenarioId, inputId, position, figure)
  const onPaste = (event: ClipboardEvent) => {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-position]') : null
    const from = Number(place?.dataset['position'] ?? 0)
    const pasted = pasteSeries(event.clipboardData.getData('text/plain'), parameter, from, length, format)
    if (!pasted) return
    event.preventDefault()
    const edits = pasted.map(({ position, value: figure }) => typed(position, figure))
    void run(batch({ code: 'setValue', name: line.name }, edits))
  }
  const hint = parameter.shape === 'byCalendarMonth' ? t('lines.weightsHelp') : labels.hint(parameter.id)
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{labels.parameter(parameter.id)}</legend>
      {hint !== '' && (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
      <div className={styles['series']} data-many={length > 10 || undefined} onPaste={onPaste}>
        {Array.from({ length }, (_, position) => (
          <div key={position} data-position={position}>
            <FigureField
              label={placeLabel(position)}
              unit={parameter.unit}
              integer={parameter.integer === true && !isMoney(parameter.unit)}
              bounds={{ min: parameter.min, max: parameter.max }}
              value={placeOf(value, position)}
              onChange={(figure) => run(typed(position, figure))}
              {...overriddenAt(position)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
