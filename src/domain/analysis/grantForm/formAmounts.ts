import type { Evaluation } from '../../calc/evaluate.ts'
import type { RowDefinition } from '../../calc/sheet.ts'
import { sumByYear } from '../../calc/yearFigures.ts'
import { roundHalfAway } from '../../money/roundHalfAway.ts'
import { actionShareInputId } from '../../plan/action.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import {
  formCharges,
  formOtherIncome,
  formSales,
  formVoluntaryCharges,
  formVoluntaryIncome,
  privateAidAccounts,
} from '../../statements/grantFormLines.ts'
import { grantAccounts, grantorOf } from '../../statements/grantors.ts'
import { statementRowId } from '../../statements/statement.ts'
import { rowsByLine } from '../resourceFlows.ts'

/** What a budget is of: the whole structure (no action), or one action, over a fiscal year. */
export interface FormScope {
  readonly action: string | null
  readonly year: number
}

/** What a line of the plan brings to a line of the form, in cents; `row` is the row that says it, null when none does alone. */
export interface FormAmount {
  readonly code: string
  /** Null for what comes from no line in particular. */
  readonly line: Line | null
  readonly cents: number
  /** It stands in class 74 of the form, where funders are named. */
  readonly isGrant: boolean
  readonly row: string | null
}

type Side = 'charges' | 'products' | 'inKind'

/** What a line posts to one account of income or charges in the year, positive on the side that grows it. */
interface Movement {
  readonly account: string
  readonly cents: number
  readonly rows: readonly string[]
}

const partOf = new Map(
  [...formCharges, ...formSales, ...formOtherIncome, formVoluntaryCharges, formVoluntaryIncome].flatMap(({ parts }) =>
    parts.flatMap(({ code, accounts }) => accounts.map((account) => [account, code] as const)),
  ),
)

/** Every amount of the lines of a plan in a budget, cut by account and, for grants, by sort of funder. */
export function formAmounts(plan: Plan, evaluation: Evaluation, { action, year }: FormScope): readonly FormAmount[] {
  const rows = rowsByLine(evaluation.sheet.rows)
  return plan.lines.flatMap((line) => {
    const share = action === null ? 1 : shareOf(evaluation, line, action)
    if (share === 0) return []
    const movements = movementsOf(evaluation, rows.get(line.id) ?? [], year)
    const parts = action === null ? movements.map(asItIs) : shared(evaluation, line, movements, { action, year, share })
    return parts.flatMap(({ account, cents, row }): readonly FormAmount[] => {
      const code = codeOf(plan, line, account)
      return cents === 0 || code === null ? [] : [{ code, line, cents, isGrant: isGrantAccount(account), row }]
    })
  })
}

/** The line of the form at which an account of a line stands; null for an account of the balance sheet. */
function codeOf(plan: Plan, line: Line, account: string): string | null {
  if (privateAidAccounts.includes(account)) return 'privateAid'
  if (!grantAccounts.includes(account)) return partOf.get(account) ?? null
  const funder = plan.funders.find(({ id }) => id === line.funder)
  return grantorOf(line.kind, funder?.kind) ?? 'unnamed'
}

/** Whether an account stands in class 74 of the form. */
export function isGrantAccount(account: string | undefined): boolean {
  return account !== undefined && (grantAccounts.includes(account) || privateAidAccounts.includes(account))
}

function shareOf(evaluation: Evaluation, line: Line, action: string): number {
  return (line.actions?.[action] ?? 0) > 0 ? evaluation.input(actionShareInputId(line.id, action))[0]! : 0
}

function movementsOf(evaluation: Evaluation, rows: readonly RowDefinition[], year: number): readonly Movement[] {
  const found = new Map<string, { cents: number; rows: string[] }>()
  for (const row of rows) {
    const { debit, credit } = row.tags ?? {}
    for (const [account, sign] of [
      [debit, 1],
      [credit, -1],
    ] as const) {
      const side = account === undefined ? null : sideOf(account)
      if (account === undefined || side === null) continue
      const grows = side === 'charges' || account.startsWith('86') ? 1 : -1
      const amount = (sumByYear(evaluation.row(row.id), evaluation.sheet.calendar)[year] ?? 0) * sign * grows
      const known = found.get(account) ?? { cents: 0, rows: [] }
      known.cents += amount
      if (amount !== 0) known.rows.push(row.id)
      found.set(account, known)
    }
  }
  return [...found].map(([account, movement]) => ({ account, ...movement }))
}

function sideOf(account: string): Side | null {
  if (account.startsWith('86') || account.startsWith('87')) return 'inKind'
  if (account.startsWith('6')) return 'charges'
  return account.startsWith('7') ? 'products' : null
}

const asItIs = ({ account, cents, rows }: Movement) => ({
  account,
  cents: roundHalfAway(cents),
  row: rows.length === 1 ? rows[0]! : null,
})

/** The share of an action in what a line posts: cut by account so that it adds up to what the budget of the action has. */
function shared(
  evaluation: Evaluation,
  line: Line,
  movements: readonly Movement[],
  { action, year, share }: FormScope & { readonly action: string; readonly share: number },
) {
  const groups = ['6', '7', '86', '87'].map((prefix) => movements.filter(({ account }) => account.startsWith(prefix)))
  return groups.flatMap((group) => {
    const [first] = group
    const side = first && sideOf(first.account)
    if (!side) return []
    const row = statementRowId('actions', `${action}.${line.id}.${side}`)
    const whole = group.reduce((sum, { cents }) => sum + cents, 0)
    const total = yearSum(evaluation, row, year) ?? roundHalfAway(whole * share)
    const explains = group.filter(({ cents }) => cents !== 0).length === 1 ? row : null
    return cutByWeights(
      total,
      group.map(({ cents }) => cents),
    ).map((cents, i) => ({ account: group[i]!.account, cents, row: explains }))
  })
}

/** What a row adds up to in a fiscal year; null when the plan has no such row. */
export function yearSum(evaluation: Evaluation, rowId: string, year: number): number | null {
  const { index, calendar } = evaluation.sheet
  return index.byId.has(rowId) ? (sumByYear(evaluation.row(rowId), calendar)[year] ?? null) : null
}

/** Cuts a total by weights without losing a cent: each part takes what the rounded running total still lacks. */
export function cutByWeights(total: number, weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let running = 0
  let given = 0
  return weights.map((weight, i) => {
    running += weight
    const isLast = i === weights.length - 1
    const reached = isLast ? total : whole === 0 ? 0 : roundHalfAway((total * running) / whole)
    const part = reached - given
    given = reached
    return part
  })
}
