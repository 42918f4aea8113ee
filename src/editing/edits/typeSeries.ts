import { lineInputId } from '../../domain/plan/lineKind.ts'
import type { PlacedSeries } from '../../domain/plan/placeSeries.ts'
import { nameOfLine } from '../changeAt.ts'
import { batch } from '../edit.ts'
import type { Edit } from '../edit.ts'
import { setInput, setInputAt } from './inputs.ts'
import { setChoice } from './lineDetails.ts'
import { changeLineIn } from './scenarioLines.ts'

/**
 * Types a series where a scenario is shown, in one step. Where it changes how the line works, another scenario than the base
 * holds a copy of it, named by the new id.
 */
export function typeSeries(scenarioId: string, lineId: string, placed: PlacedSeries, newId: string): Edit {
  const choices = Object.entries(placed.choices)
  const change = (id: string): Edit =>
    batch({ code: 'setSeries', name: '' }, [
      ...choices.map(([choice, option]) => setChoice(id, choice, option)),
      ...placed.values.map(({ parameter, position, value }) =>
        position === null
          ? setInput(scenarioId, lineInputId(id, parameter), value)
          : setInputAt(scenarioId, lineInputId(id, parameter), position, value),
      ),
    ])
  const edit = choices.length === 0 ? change(lineId) : changeLineIn(scenarioId, lineId, newId, change)
  return {
    label: (plan) => ({ code: 'setSeries', name: nameOfLine(plan, lineId) }),
    apply: (plan) => edit.apply(plan),
  }
}
