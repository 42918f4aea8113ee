import { lengthOfShape } from '../../../domain/calc/inputValues.ts'
import type { InputValue } from '../../../domain/calc/inputValues.ts'
import type { RowDefinition } from '../../../domain/calc/sheet.ts'
import { layOutCalendar } from '../../../domain/calc/timeline.ts'
import type { Calendar } from '../../../domain/calc/timeline.ts'
import { sumByYear } from '../../../domain/calc/yearFigures.ts'
import { baseInputs } from '../../../domain/model/inputValues.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { lineInputId, parameterServes } from '../../../domain/plan/lineKind.ts'
import type { LineKind, ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import { standsIn } from '../../../domain/plan/lineTiming.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { scenarioChain, valueInScenario } from '../../../domain/plan/resolveInputs.ts'

/** The inputs of a plan as a scenario has them, and as its parent does. */
export interface ScenarioInputs {
  /** The value of a line's parameter; a series by year, by month of the year or by month. */
  value(line: Line, parameter: ParameterDefinition): InputValue
  /** The value that the scenario's parent gives. */
  inherited(line: Line, parameter: ParameterDefinition): InputValue
  /** Whether the scenario itself changes the parameter (or one place of its series). */
  isOverridden(line: Line, parameterId: string, position?: number): boolean
  isActive(line: Line): boolean
  readonly calendar: Calendar
  readonly isBase: boolean
}

/** Reads the inputs of a plan in a scenario. */
export function scenarioInputsOf(plan: Plan, scenarioId: string): ScenarioInputs {
  const calendar = layOutCalendar(plan.timeline)
  const base = baseInputs(plan)
  const chain = scenarioChain(plan, scenarioId)
  const own = chain.at(-1)
  const valueBy = (scenarios: readonly Scenario[], id: string, length: number): InputValue =>
    valueInScenario(scenarios, id, base.get(id) ?? 0, length)
  const read = (scenarios: readonly Scenario[]) => (line: Line, parameter: ParameterDefinition) =>
    valueBy(scenarios, lineInputId(line.id, parameter.id), lengthOfShape(parameter.shape, calendar))
  return {
    calendar,
    isBase: own?.parent === null,
    value: read(chain),
    inherited: read(chain.slice(0, -1)),
    isOverridden(line, parameterId, position) {
      if (!own || own.parent === null) return false
      const override = own.overrides[lineInputId(line.id, parameterId)]
      if (override === undefined) return false
      return typeof override === 'number' || position === undefined || (override[position] ?? null) !== null
    },
    isActive: (line) => standsIn(chain, line) && valueBy(chain, lineInputId(line.id, 'active'), 1) !== 0,
  }
}

/** One place of an input value; a single number stands for every place. */
export function placeOf(value: InputValue, position: number): number {
  return typeof value === 'number' ? value : (value[position] ?? 0)
}

/** The main figure of a kind of line, when its choices let it serve. */
export function mainParameter(line: Line, kind: LineKind): ParameterDefinition | undefined {
  return kind.parameters.find((parameter) => parameter.main && parameterServes(parameter, line, kind))
}

/** The rows that show, month by month, what a resource brings, or what a cost is: its first posted flow. */
export function headlineRows(model: LiveModel, line: Line, kind: LineKind): readonly RowDefinition[] {
  const rows = model.compiled.sheet.rows.filter((row) => row.section === line.id && row.kind === 'flow')
  const brought = rows.filter((row) => row.tags?.family !== undefined)
  if (brought.length > 0 || kind.section === 'resources') return brought
  return rows.filter((row) => row.tags?.debit !== undefined).slice(0, 1)
}

/** What a line brings or costs by fiscal year, in cents, and whether it counts in the total of its group. */
export interface Headline {
  readonly byYear: readonly number[]
  readonly counts: boolean
}

/**
 * Reads what a line brings or costs in a scenario. Among costs only charges and assets add up: a reversal, a tax return that
 * pays what other lines charged, are shown apart.
 */
export function headlineOf(model: LiveModel, scenarioId: string, line: Line, kind: LineKind): Headline {
  const { years } = model.compiled.sheet.calendar
  const rows = headlineRows(model, line, kind)
  const blank = years.map(() => 0)
  if (rows.length === 0 || kind.section === 'opening') return { byYear: blank, counts: false }
  const evaluation = model.evaluation(scenarioId)
  const isCost = rows.some(({ tags }) => /^[26]/.test(tags?.debit ?? ''))
  return {
    byYear: rows
      .map(({ id }) => sumByYear(evaluation.row(id), model.compiled.sheet.calendar))
      .reduce((totals, sums) => totals.map((total, year) => total + (sums[year] ?? 0)), blank),
    counts: kind.section === 'resources' || isCost,
  }
}

/** Some lines of a plan that this version knows, in their order. */
export function linesOf(
  { lines }: Pick<Plan, 'lines'>,
  isShown: (kind: LineKind) => boolean,
): readonly { line: Line; kind: LineKind }[] {
  return lines.flatMap((line) => {
    const kind = lineKind(line.kind)
    return kind && isShown(kind) ? [{ line, kind }] : []
  })
}
