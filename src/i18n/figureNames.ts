import type { InputDefinition, RowDefinition } from '../domain/calc/sheet.ts'
import { lineKind } from '../domain/model/lineKinds.ts'
import { isLegalFigureId } from '../domain/parameters/legalFigures.ts'
import { driverInputId, drivers, fundingBases } from '../domain/plan/drivers.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Labels } from './labels.ts'
import type { Translate } from './translate.ts'

/** What the rows and inputs of a plan are called, with the line that they belong to. */
export interface FigureNames {
  /** The line is left unsaid where it is the one that is spoken of. */
  row(row: Pick<RowDefinition, 'label'>, spokenOf?: string): string
  input(input: Pick<InputDefinition, 'id' | 'label'>, spokenOf?: string): string
  /** What a typed number stands for, when it is an option or a calendar month; null when it is a figure. */
  option(input: InputDefinition, value: number): string | null
}

/** Names rows and inputs in one language. */
export function createFigureNames(plan: Plan, labels: Labels, t: Translate): FigureNames {
  const lineNames = new Map(plan.lines.map((line) => [line.id, line.name]))
  const withLine = (lineId: string | undefined, name: string, spokenOf: string | undefined) => {
    const lineName = lineId === undefined || lineId === spokenOf ? undefined : lineNames.get(lineId)
    return lineName === undefined ? name : t('explain.ofLine', { line: lineName, label: name })
  }
  return {
    row: ({ label }, spokenOf) => withLine(label.line, labels.row(label), spokenOf),
    input({ id, label }, spokenOf) {
      const driver = drivers.find((each) => driverInputId(each.id) === id)
      if (driver) return t(`structure.drivers.${driver.id}`)
      if (label.code === 'actionShare' || label.code === 'keyWeight') {
        return withLine(label.line, t(`workbook.actionInputs.${label.code}`, { action: label.name ?? '' }), spokenOf)
      }
      if (label.name !== undefined) return t('structure.usualDelayOf', { funder: label.name })
      if (label.line === undefined && isLegalFigureId(label.code)) return t(`legalFigures.${label.code}`)
      const name = label.code === 'active' ? t('explain.active') : labels.parameter(label.code)
      return withLine(label.line, name, spokenOf)
    },
    option(input, value) {
      if (input.unit === 'calendarMonth') return labels.calendarMonth(value)
      if (input.unit !== 'choice') return null
      if (input.id === driverInputId('fundingBasis')) {
        const basis = fundingBases[value - 1]
        return basis ? t(`structure.fundingBases.${basis}`) : null
      }
      const kind = lineKind(plan.lines.find(({ id }) => id === input.label.line)?.kind ?? '')
      const option = kind?.parameters.find(({ id }) => id === input.label.code)?.options?.[value - 1]
      return option === undefined ? null : labels.parameterOption(input.label.code, option)
    },
  }
}
