import { accountOf } from '../ledger/chart.ts'
import { lineKind } from '../model/lineKinds.ts'
import type { Line, Plan } from '../plan/plan.ts'
import type { AlertContext } from './planAlert.ts'

/** Months of a plan, as period indexes: the first and the last. */
export interface Window {
  readonly first: number
  readonly last: number
}

/** What a plan costs over some months, in cents: all of it, or what some of its actions bear. */
export interface ActionCosts {
  /** What actions bear directly and their share of what none bears alone; all costs when none is named. */
  costs(actions: readonly string[], window: Window): number
  /** The same for what is given in kind (86). */
  inKind(actions: readonly string[], window: Window): number
  /** The same for what is bought to last. */
  investments(actions: readonly string[], window: Window): number
}

type Measure = 'costs' | 'inKind' | 'investments'

/** Reads the costs of a plan off its postings, by line and by month. */
export function actionCosts({ plan, evaluation }: AlertContext): ActionCosts {
  const { months } = evaluation.sheet.calendar.timeline
  const byLine: Record<Measure, Map<string, Float64Array>> = {
    costs: new Map(),
    inKind: new Map(),
    investments: new Map(),
  }
  const add = (line: string, account: string | undefined, figures: Float64Array, sign: 1 | -1) => {
    const measure = account === undefined ? null : measureOf(account)
    if (!measure) return
    const sums = byLine[measure].get(line) ?? new Float64Array(months)
    byLine[measure].set(line, sums)
    for (let t = 0; t < months; t++) sums[t]! += sign * figures[t]!
  }
  for (const row of evaluation.sheet.rows) {
    const { debit, credit } = row.tags ?? {}
    if (debit === undefined && credit === undefined) continue
    add(row.section, debit, evaluation.row(row.id), 1)
    add(row.section, credit, evaluation.row(row.id), -1)
  }
  const borne = (measure: Measure) => (actions: readonly string[], window: Window) =>
    shareOfActions(plan, byLine[measure], actions, window)
  return { costs: borne('costs'), inKind: borne('inKind'), investments: borne('investments') }
}

/** Charges that are paid (60 to 67), voluntary contributions, and fixed assets; set-asides and depreciation cost nothing more. */
function measureOf(account: string): Measure | null {
  const { place } = accountOf(account)
  if (place === 'voluntaryCharges') return 'inKind'
  if (place === 'fixedAssets') return 'investments'
  return account.startsWith('6') && !account.startsWith('68') && !account.startsWith('69') ? 'costs' : null
}

function shareOfActions(
  plan: Plan,
  byLine: ReadonlyMap<string, Float64Array>,
  actions: readonly string[],
  { first, last }: Window,
): number {
  const direct = new Map<string, number>()
  let general = 0
  for (const line of plan.lines) {
    const amount =
      byLine
        .get(line.id)
        ?.slice(Math.max(first, 0), last + 1)
        .reduce((sum, each) => sum + each, 0) ?? 0
    if (amount === 0 || !isCost(line)) continue
    let given = 0
    for (const [action, share] of Object.entries(line.actions ?? {})) {
      direct.set(action, (direct.get(action) ?? 0) + amount * share)
      given += share
    }
    general += amount * (1 - given)
  }
  const all = [...direct.values()].reduce((sum, each) => sum + each, 0)
  if (actions.length === 0) return Math.round(all + general)
  const own = actions.reduce((sum, action) => sum + (direct.get(action) ?? 0), 0)
  return Math.round(own + general * keyOf(plan, actions, all === 0 ? null : own / all))
}

/** The share of what no action bears alone that goes to some of them: by direct costs, or by typed weights. */
function keyOf(plan: Plan, actions: readonly string[], byDirectCosts: number | null): number {
  const weights = plan.actions.reduce((sum, { keyWeight }) => sum + keyWeight, 0)
  if (plan.indirectKey === 'directCosts' && byDirectCosts !== null) return byDirectCosts
  if (weights === 0) return 0
  return plan.actions.reduce((sum, { id, keyWeight }) => sum + (actions.includes(id) ? keyWeight : 0), 0) / weights
}

/** Opening posts settle what was borne before the plan. */
function isCost(line: Line): boolean {
  return lineKind(line.kind)?.section !== 'opening'
}
