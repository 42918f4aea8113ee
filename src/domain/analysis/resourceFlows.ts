import type { Evaluation } from '../calc/evaluate.ts'
import type { RowDefinition } from '../calc/sheet.ts'
import { accountOf } from '../ledger/chart.ts'
import type { Account } from '../ledger/chart.ts'
import { lineRowId } from '../plan/lineKind.ts'
import type { Line, Plan } from '../plan/plan.ts'

/**
 * What a resource that is owed back moves and weighs, in cents. Position 0 stands for the opening of the plan, position
 * t + 1 for its period t.
 */
export interface ResourceFlows {
  /** What comes in, what stands at the opening included. */
  readonly received: readonly number[]
  /** Capital, interest, fees, insurance, guarantee; less deposits that come back. */
  readonly paid: readonly number[]
  /** What is still owed, interest and fees not yet paid included; deposits that come back are taken off. */
  readonly owed: readonly number[]
}

/** Where what is owed back stands on the balance sheet. */
const financingPlaces: readonly Account['place'][] = [
  'capital',
  'fundsWithReprise',
  'otherOwnFunds',
  'financialDebts',
  'partnersAccounts',
  'shortTermCredit',
]
/** The same, with what is owed on it. */
const owedPlaces: readonly Account['place'][] = [...financingPlaces, 'accruedInterest', 'suppliers', 'otherDebts']

const CASH = '512'
/** Sums left with a guarantor or a lender, which come back. */
const DEPOSITS = '27'
/** The rows of an overdraft facility: what the bank account is below zero, and whether the facility is open. */
const OVERDRAWN = 'overdrawn'
const FACILITY_OPEN = 'facilityOpen'

/** The flows of every resource that is owed back, by the id of its line, in the order of the plan. */
export function resourceFlows(plan: Plan, evaluation: Evaluation): ReadonlyMap<string, ResourceFlows> {
  const rowsOf = rowsByLine(evaluation.sheet.rows)
  const isResource = (line: Line) => (rowsOf.get(line.id) ?? []).some(bringsWhatIsOwed)
  const found = new Map<string, ResourceFlows>()
  for (const line of plan.lines) {
    if (!isResource(line)) continue
    // What a line that brings nothing itself, such as a guarantee, costs for the one that it is tied to.
    const tied = plan.lines.filter((other) => isTiedTo(other, line) && !isResource(other))
    found.set(
      line.id,
      flowsOf(
        [line, ...tied].flatMap(({ id }) => rowsOf.get(id) ?? []),
        evaluation,
      ),
    )
  }
  return found
}

/** Whether a line names another among those that it is tied to. */
function isTiedTo(line: Line, other: Line): boolean {
  return Object.values(line.links ?? {}).includes(other.id)
}

/** The rows of each line, by its id. */
export function rowsByLine(rows: readonly RowDefinition[]): ReadonlyMap<string, readonly RowDefinition[]> {
  const found = new Map<string, RowDefinition[]>()
  for (const row of rows) {
    const id = row.label.line
    if (id === undefined) continue
    const known = found.get(id)
    if (known) known.push(row)
    else found.set(id, [row])
  }
  return found
}

/** Whether a row brings money in that must go back, or holds what stands of it at the opening. */
export function bringsWhatIsOwed({ tags, label }: RowDefinition): boolean {
  if (label.code === OVERDRAWN) return true
  return isFinancing(tags?.debit === CASH ? tags.credit : label.code === 'openingAmount' ? label.account : undefined)
}

/** Whether an account holds what is owed back, interest and fees apart. */
export function isFinancing(account: string | undefined): boolean {
  return account !== undefined && financingPlaces.includes(accountOf(account).place)
}

const isOwed = (account: string | undefined): account is string =>
  account !== undefined && (account === DEPOSITS || owedPlaces.includes(accountOf(account).place))

function flowsOf(rows: readonly RowDefinition[], evaluation: Evaluation): ResourceFlows {
  const { months } = evaluation.sheet.calendar.timeline
  const blank = () => new Array<number>(months + 1).fill(0)
  const [received, paid, moved] = [blank(), blank(), blank()]
  const add = (sums: number[], row: RowDefinition, sign: 1 | -1) => {
    const figures = evaluation.row(row.id)
    for (let t = 0; t < months; t++) sums[t + 1]! += sign * figures[t]!
  }
  for (const row of rows) {
    const { debit, credit } = row.tags ?? {}
    // What a third party pays to the structure is income, not financing: only what is owed for it comes in here.
    if (debit === CASH && isOwed(credit)) {
      if (isFinancing(credit)) add(received, row, 1)
      else add(paid, row, -1)
    }
    if (credit === CASH) add(paid, row, 1)
    if (isOwed(credit)) add(moved, row, 1)
    if (isOwed(debit)) add(moved, row, -1)
    const { code, account, line } = row.label
    if (code === OVERDRAWN && line !== undefined) {
      const drawn = evaluation.row(row.id)
      const open = evaluation.row(lineRowId(line, FACILITY_OPEN))
      addOverdraft({ received, paid, moved }, (t) => drawn[t]! * open[t]!)
    }
    if (code !== 'openingAmount' || !isOwed(account)) continue
    const standing = (evaluation.row(row.id)[0] ?? 0) * (accountOf(account).side === 'credit' ? 1 : -1)
    received[0]! += standing
    moved[0]! += standing
  }
  let owed = 0
  return { received, paid, owed: moved.map((change) => (owed += change)) }
}

/** An overdraft has no account of its own: it comes in as the bank account sinks, and is paid back as it rises. */
function addOverdraft(
  { received, paid, moved }: Readonly<Record<'received' | 'paid' | 'moved', number[]>>,
  standing: (period: number) => number,
): void {
  for (let t = 0; t < received.length - 1; t++) {
    const change = standing(t) - (t === 0 ? 0 : standing(t - 1))
    if (change > 0) received[t + 1]! += change
    else paid[t + 1]! -= change
    moved[t + 1]! += change
  }
}
