import type { InputDefinition } from '../../domain/calc/sheet.ts'
import { lineKind } from '../../domain/model/lineKinds.ts'
import { drivers, fundingBases } from '../../domain/plan/drivers.ts'
import { useFormat, useT } from './preferences.ts'
import { useLabels } from './useLabels.ts'
import { useOpenPlan } from './workspace.ts'
import { writeFigure } from './writeFigure.ts'

/** Inputs in words: what one is called, line and place included, and a value of it. */
export interface InputWords {
  name(input: InputDefinition, position: number | null): string
  value(input: InputDefinition, value: number): string
}

/** Words for the inputs of the open plan. */
export function useInputWords(): InputWords {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { model } = useOpenPlan()
  const { calendar } = model.compiled.sheet
  const lineOf = (input: InputDefinition) => model.plan.lines.find(({ id }) => id === input.label.line)

  function place(input: InputDefinition, position: number | null): string {
    if (position === null) return ''
    if (input.shape === 'byCalendarMonth') return labels.calendarMonth(position + 1)
    if (input.shape === 'byMonth') return format.month(calendar.timeline.start + position)
    const year = calendar.years[position]
    return year ? format.fiscalYear(calendar.timeline.start + year.first, calendar.timeline.start + year.last) : ''
  }
  return {
    name(input, position) {
      const line = lineOf(input)
      const driver = drivers.find(({ id }) => id === input.label.code)
      const what = line || !driver ? labels.parameter(input.label.code) : t(`structure.drivers.${driver.id}`)
      return [line?.name, what, place(input, position)].filter((part) => part).join(' · ')
    },
    value(input, value) {
      const { code } = input.label
      if (input.unit === 'flag') return t(value === 0 ? 'scenarios.off' : 'scenarios.on')
      if (input.unit === 'calendarMonth') return labels.calendarMonth(value)
      const line = lineOf(input)
      const option = line && lineKind(line.kind)?.parameters.find(({ id }) => id === code)?.options?.[value - 1]
      if (option !== undefined) return labels.parameterOption(code, option)
      const basis = code === 'fundingBasis' ? fundingBases[value - 1] : undefined
      return basis ? t(`structure.fundingBases.${basis}`) : writeFigure(format, input.unit, value)
    },
  }
}
