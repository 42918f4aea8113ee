import type { InputShape, Unit } from '../../../domain/calc/expression.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import { drivers, fundingBases } from '../../../domain/plan/drivers.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** An input as its path names it: what it is called, and how its values are written. */
export interface NamedInput {
  readonly name: string
  readonly unit: Unit
  readonly shape: InputShape
  /** What a typed number stands for, when it is an option or a calendar month; null when it is a figure. */
  option(value: number): string | null
}

const noOption = () => null

/** What an input id says: a driver, what is typed in a line, the usual delay of a funder, the weight of an action. */
export function inputOfId(inputId: string, plan: Plan, t: Translate, labels: Labels): NamedInput | null {
  const [owner = '', id = '', third = ''] = inputId.split('/')
  if (owner === 'drivers') return driverInput(id, t)
  if (owner === 'funders') {
    const funder = plan.funders.find((one) => one.id === id)?.name ?? ''
    return { name: t('structure.usualDelayOf', { funder }), unit: 'months', shape: 'scalar', option: noOption }
  }
  const action = (actionId: string) => plan.actions.find((one) => one.id === actionId)?.name ?? ''
  if (owner === 'actions') {
    const name = t('workbook.actionInputs.keyWeight', { action: action(id) })
    return { name, unit: 'ratio', shape: 'scalar', option: noOption }
  }
  const line = plan.lines.find((one) => one.id === owner)
  if (!line) return null
  const inLine = (label: string) => t('explain.ofLine', { line: line.name, label })
  if (id === 'actions') {
    const name = inLine(t('workbook.actionInputs.actionShare', { action: action(third) }))
    return { name, unit: 'rate', shape: 'scalar', option: noOption }
  }
  const input = lineInput(line.kind, id, t, labels)
  return input && { ...input, name: inLine(input.name) }
}

/** What is typed in a line of a kind. */
export function lineInput(kindId: string, id: string, t: Translate, labels: Labels): NamedInput | null {
  if (id === 'active') return { name: t('explain.active'), unit: 'flag', shape: 'scalar', option: noOption }
  const parameter = lineKind(kindId)?.parameters.find((one) => one.id === id)
  if (!parameter) return null
  const { unit, shape, options } = parameter
  return {
    name: labels.parameter(id),
    unit,
    shape,
    option(value) {
      if (unit === 'calendarMonth') return labels.calendarMonth(value)
      const option = options?.[value - 1]
      return option === undefined ? null : labels.parameterOption(id, option)
    },
  }
}

/** A driver of the plan. */
export function driverInput(id: string, t: Translate): NamedInput | null {
  const driver = drivers.find((one) => one.id === id)
  if (!driver) return null
  return {
    name: t(`structure.drivers.${driver.id}`),
    unit: driver.unit,
    shape: 'scalar',
    option(value) {
      const basis = driver.id === 'fundingBasis' ? fundingBases[value - 1] : undefined
      return basis === undefined ? null : t(`structure.fundingBases.${basis}`)
    },
  }
}
