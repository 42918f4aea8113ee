import { useMemo } from 'react'
import type { InputDefinition } from '../../domain/calc/sheet.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import { useFormat, useT } from '../state/preferences.ts'
import { createFigureNames } from '../../i18n/figureNames.ts'
import { figureValue } from '../../i18n/figureValue.ts'
import { placeText } from './placeText.ts'
import { useLabels } from './useLabels.ts'
import { rawFigure } from '../components/csv/rawValue.ts'

/** Inputs in words: what one is called, line and place in its series included, and a value of it. */
export interface InputWords {
  name(input: InputDefinition, position: number | null): string
  value(input: InputDefinition, value: number): string
  /** The value as it is exported; nothing where words say it better. */
  raw(input: InputDefinition, value: number): string | undefined
}

/** Words for the inputs of a plan. */
export function useInputWords(model: LiveModel): InputWords {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  return useMemo(() => {
    const names = createFigureNames(model.plan, labels, t)
    const { calendar } = model.compiled.sheet
    return {
      name(input, position) {
        const place = position === null ? null : placeText(input, position, calendar, labels, format)
        return place === null ? names.input(input) : t('comparison.place', { input: names.input(input), place })
      },
      raw: (input, value) => (names.option(input, value) === null ? rawFigure(value, input.unit) : undefined),
      value: (input, value) => names.option(input, value) ?? figureValue(value, input.unit, format, t),
    }
  }, [model, labels, t, format])
}
