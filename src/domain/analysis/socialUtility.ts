import type { Evaluation } from '../calc/evaluate.ts'
import { familyRowId } from '../model/compilePlan.ts'
import { lineKind } from '../model/lineKinds.ts'
import type { Plan } from '../plan/plan.ts'
import type { SocialIndicator } from '../plan/socialIndicator.ts'
import { statementRowId } from '../statements/statement.ts'
import { yearlyOf } from './yearly.ts'

/** What an action costs in a fiscal year, and the public money in it, in cents. */
export interface ActionCost {
  /** What its lines alone cost. */
  readonly direct: number
  /** With its part of what no action bears alone. */
  readonly full: number
  /** With what is given in kind besides. */
  readonly withInKind: number
  readonly publicMoney: number
}

/** One unit of an indicator in a fiscal year, in cents; null where nothing was planned. */
export interface SocialYear {
  readonly target: number | null
  readonly actual: number | null
  /** How far the year is from its target, as a fraction of it; null when one of both is not known, or nothing was aimed at. */
  readonly reached: number | null
  /** The cost of one unit: of the actual figure where it is known, else of the target. */
  readonly unitCost: ActionCost | null
}

/** An indicator over the fiscal years, with what its units cost in one scenario. */
export interface SocialReading {
  readonly indicator: SocialIndicator
  readonly years: readonly SocialYear[]
}

/** Reads every indicator of social utility (DOMAIN 8.2) in one scenario: the cost of a unit is the cost of its action over its units. */
export function socialReadings(plan: Plan, evaluation: Evaluation): readonly SocialReading[] {
  const costs = new Map<string | null, readonly ActionCost[]>()
  const costOf = (action: string | null) => {
    const known = costs.get(action) ?? actionCosts(plan, evaluation, action)
    costs.set(action, known)
    return known
  }
  return plan.socialIndicators.map((indicator) => ({
    indicator,
    years: costOf(indicator.action).map((cost, year) => readYear(indicator, year, cost)),
  }))
}

function readYear({ targets, actuals }: SocialIndicator, year: number, cost: ActionCost): SocialYear {
  const target = targets[year] ?? null
  const actual = actuals[year] ?? null
  const units = actual ?? target
  return {
    target,
    actual,
    reached: actual === null || target === null || target === 0 ? null : actual / target,
    unitCost: units === null || units === 0 ? null : perUnit(cost, units),
  }
}

function perUnit({ direct, full, withInKind, publicMoney }: ActionCost, units: number): ActionCost {
  return {
    direct: direct / units,
    full: full / units,
    withInKind: withInKind / units,
    publicMoney: publicMoney / units,
  }
}

/** What an action costs in each fiscal year, or the whole structure for null: every line is direct then. */
export function actionCosts(plan: Plan, evaluation: Evaluation, action: string | null): readonly ActionCost[] {
  const { years } = evaluation.sheet.calendar
  const read = (rowId: string) =>
    evaluation.sheet.index.byId.has(rowId) ? yearlyOf(evaluation, rowId) : years.map(() => 0)
  const sum = (rowIds: readonly string[]) => {
    const rows = rowIds.map(read)
    return years.map(({ index }) => rows.reduce((total, row) => total + row[index]!, 0))
  }
  const rows = actionCostRows(plan, action)
  const [direct, full, inKind, publicMoney] = [
    sum(rows.direct),
    sum(rows.full),
    sum(rows.inKind),
    sum(rows.publicMoney),
  ]
  return years.map(({ index }) => ({
    direct: direct[index]!,
    full: full[index]!,
    withInKind: full[index]! + inKind[index]!,
    publicMoney: publicMoney[index]!,
  }))
}

/** The rows whose sums give the costs of an action; some may not stand in the sheet, and count for nothing. */
export interface CostRows {
  readonly direct: readonly string[]
  readonly full: readonly string[]
  readonly inKind: readonly string[]
  readonly publicMoney: readonly string[]
}

/** The rows of an action, or of the whole structure for null. */
export function actionCostRows(plan: Plan, action: string | null): CostRows {
  return action === null ? structureRows : actionRows(plan, action)
}

const charges = ['operatingCharges', 'financialCharges', 'exceptionalCharges', 'employeeShare', 'corporateTax']
const structureCharges = charges.map((code) => statementRowId('income', code))

const structureRows: CostRows = {
  direct: structureCharges,
  full: structureCharges,
  inKind: [statementRowId('income', 'voluntaryCharges')],
  publicMoney: [familyRowId('public')],
}

function actionRows(plan: Plan, action: string): CostRows {
  const own = (code: string) => statementRowId('actions', `${action}.${code}`)
  const isPublic = plan.lines.filter(({ kind }) => lineKind(kind)?.family === 'public')
  return {
    direct: [own('directCharges')],
    full: [own('cost')],
    inKind: plan.lines.map(({ id }) => own(`${id}.inKind`)),
    publicMoney: isPublic.map(({ id }) => own(`${id}.products`)),
  }
}
