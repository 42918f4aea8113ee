import { createLiveModel } from '../model/liveModel.ts'
import { lineKind } from '../model/lineKinds.ts'
import type { Line, Plan } from '../plan/plan.ts'
import { plannedByLine } from './reality/plannedByLine.ts'

/** An income that an edit raised in one scenario: what the line came to over the plan before and after, in cents. */
export interface IncomeRise {
  readonly line: string
  /** Empty when the line itself was added. */
  readonly parameter: string
  readonly scenario: string
  readonly before: number
  readonly after: number
}

/**
 * Finds the incomes that a plan raises over another, scenario by scenario: figures that had been typed and now bring more, and, once
 * a decision was recorded or a copy frozen, lines that were added. What is typed for the first time raises nothing. Only what is wanted
 * is measured: a line is compiled for it.
 */
export function raisedIncome(
  before: Plan,
  after: Plan,
  isWanted: (change: IncomeChange) => boolean,
): readonly IncomeRise[] {
  const changes = [...changedFigures(before, after), ...addedLines(before, after)].filter(isWanted)
  return changes.flatMap((change) => {
    const [was, is] = [incomeOf(before, change), incomeOf(after, change)]
    return is > was ? [{ ...change, before: was, after: is }] : []
  })
}

/** An input whose figure changed, or a line that was added (without an input). */
export type IncomeChange = Pick<IncomeRise, 'line' | 'parameter' | 'scenario'>

function changedFigures(before: Plan, after: Plan): readonly IncomeChange[] {
  const base = after.scenarios[0]?.id ?? ''
  const known = new Map(before.lines.map((line) => [line.id, line]))
  const typed = after.lines.flatMap((line): readonly IncomeChange[] => {
    const old = known.get(line.id)
    if (!old || old === line || old.values === line.values || !isIncome(line)) return []
    return Object.keys(line.values)
      .filter(
        (parameter) => old.values[parameter] !== undefined && differs(old.values[parameter], line.values[parameter]),
      )
      .map((parameter) => ({ line: line.id, parameter, scenario: line.scenario ?? base }))
  })
  return [...typed, ...changedOverrides(before, after)]
}

function changedOverrides(before: Plan, after: Plan): readonly IncomeChange[] {
  const incomes = new Set(after.lines.filter(isIncome).map(({ id }) => id))
  return after.scenarios.flatMap((scenario): readonly IncomeChange[] => {
    const old = before.scenarios.find(({ id }) => id === scenario.id)
    if (!old || old.overrides === scenario.overrides) return []
    return Object.entries(scenario.overrides).flatMap(([inputId, value]): readonly IncomeChange[] => {
      const [line = '', parameter = ''] = inputId.split('/')
      if (!incomes.has(line) || !differs(old.overrides[inputId], value)) return []
      return [{ line, parameter, scenario: scenario.id }]
    })
  })
}

function addedLines(before: Plan, after: Plan): readonly IncomeChange[] {
  if (before.lines === after.lines || (before.records.length === 0 && before.frozen.length === 0)) return []
  const known = new Set(before.lines.map(({ id }) => id))
  const base = after.scenarios[0]?.id ?? ''
  return after.lines
    .filter((line) => !known.has(line.id) && line.replaces === undefined && isIncome(line))
    .map(({ id, scenario = base }) => ({ line: id, parameter: '', scenario }))
}

function isIncome({ kind }: Line): boolean {
  return lineKind(kind)?.section === 'resources'
}

function differs(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b)
}

/** What a line alone, with those it is tied to, brings to the result over the plan; nothing where it does not stand. */
function incomeOf(plan: Plan, { line: lineId, scenario }: IncomeChange): number {
  const line = plan.lines.find(({ id }) => id === lineId)
  if (!line) return 0
  const tied = new Set([lineId, ...Object.values(line.links ?? {})])
  const model = createLiveModel({ ...plan, lines: plan.lines.filter(({ id }) => tied.has(id)) })
  const amounts = plannedByLine(model.compiled, model.evaluation(scenario)).get(lineId)
  return amounts?.reduce((sum, figure) => sum + figure, 0) ?? 0
}
