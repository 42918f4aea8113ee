import type { Plan } from '../../domain/plan/plan.ts'
import type { Edit } from '../edit.ts'
import { findInput } from '../inputPlace.ts'
import { changeAction } from './actions.ts'
import { clearInput, clearInputAt, setInput, setInputAt } from './inputs.ts'
import { setActionShares } from './lineDetails.ts'

/** One cell of the sheet of assumptions: an input in a scenario, and the element of a series from 0 (null: a single value). */
export interface InputCell {
  readonly scenarioId: string
  readonly inputId: string
  readonly element: number | null
}

/**
 * The edit that types a value into a cell; null takes the scenario's own figure away. Null is given back where the app keeps
 * the figure elsewhere: legal figures have dates, weights and shares of actions are the base's alone.
 */
export function typedCell(plan: Plan, cell: InputCell, value: number | null): Edit | null {
  const { scenarioId, inputId, element } = cell
  if (findInput(plan, inputId)) {
    if (value === null) {
      return element === null ? clearInput(scenarioId, inputId) : clearInputAt(scenarioId, inputId, element)
    }
    return element === null ? setInput(scenarioId, inputId, value) : setInputAt(scenarioId, inputId, element, value)
  }
  const isBase = plan.scenarios.some(({ id, parent }) => id === scenarioId && parent === null)
  if (!isBase || value === null) return null
  const [owner = '', middle = '', last] = inputId.split('/')
  if (owner === 'actions' && last === undefined) return changeAction(middle, { keyWeight: value })
  const line = plan.lines.find(({ id }) => id === owner)
  return line && middle === 'actions' && last !== undefined
    ? setActionShares(owner, { ...line.actions, [last]: value })
    : null
}
