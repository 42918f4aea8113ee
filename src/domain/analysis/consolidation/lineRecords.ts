import { accountOf, isBalanceAccount } from '../../ledger/chart.ts'
import type { Account } from '../../ledger/chart.ts'
import { cashPayments, cashReceipts } from '../../plan/lineKind.ts'
import type { CommonPeriod, GroupMember } from './structureGroup.ts'

/** Running figures in cents, month by month over the common period, and what they stood at before it. */
export interface Running {
  readonly opening: number
  readonly figures: Float64Array
}

/** Running figures by account, or by line of the cash plan. */
export type RunningByKey = ReadonlyMap<string, Running>

/** What one line of a structure records with another structure: each running from the common start on, balances from their own. */
export interface LineRecords {
  readonly charges: RunningByKey
  readonly income: RunningByKey
  readonly payables: RunningByKey
  readonly receivables: RunningByKey
  /** What it owes over time (debts, deposits, capital), and what it has placed with others. */
  readonly debts: RunningByKey
  readonly placed: RunningByKey
  readonly payments: RunningByKey
  readonly receipts: RunningByKey
}

/** Set aside or written down by the structure itself, from or to nobody else. */
const ownEntries = ['68', '69', '78']

/** Where what is owed to another structure over time stands. */
const lasting = [
  'financialDebts',
  'otherOwnFunds',
  'partnersAccounts',
  'shortTermCredit',
  'fundsWithReprise',
  'capital',
] as const satisfies readonly Account['place'][]

/** Loans granted, shares held, deposits. */
const PLACED = '27'

const isOf = (test: (account: Account) => boolean) => (key: string) => test(accountOf(key))
const isOutward = ({ number }: Account) => !ownEntries.some((start) => number.startsWith(start))

/** Reads what a line posts by account and by line of the cash plan, each positive on its own side. */
export function lineRecords({ compiled, evaluation }: GroupMember, lineId: string, period: CommonPeriod): LineRecords {
  const moved = new Map<string, Float64Array>()
  const paid = new Map<string, Float64Array>()
  const { timeline } = evaluation.sheet.calendar
  const into = (totals: Map<string, Float64Array>, key: string, figures: Float64Array, sign: number) => {
    const total = totals.get(key) ?? new Float64Array(timeline.months)
    figures.forEach((figure, t) => (total[t]! += sign * figure))
    totals.set(key, total)
  }
  for (const { id, label, tags } of compiled.sheet.rows) {
    if (label.line !== lineId || !tags) continue
    const figures = evaluation.row(id)
    for (const side of ['debit', 'credit'] as const) {
      const number = tags[side]
      if (number !== undefined) into(moved, number, figures, accountOf(number).side === side ? 1 : -1)
    }
    if (tags.cash !== undefined) into(paid, tags.cash, figures, 1)
  }
  const from = period.start - timeline.start
  const pick = (totals: ReadonlyMap<string, Float64Array>, wanted: (key: string) => boolean, isBalance: boolean) =>
    new Map(
      [...totals].filter(([key]) => wanted(key)).map(([key, total]) => [key, running(total, from, period, isBalance)]),
    )
  return {
    charges: pick(
      moved,
      isOf((account) => account.number.startsWith('6') && isOutward(account)),
      false,
    ),
    income: pick(
      moved,
      isOf((account) => account.number.startsWith('7') && isOutward(account)),
      false,
    ),
    payables: pick(
      moved,
      isOf(
        (account) =>
          isBalanceAccount(account) && ['suppliers', 'otherDebts', 'accruedInterest'].includes(account.place),
      ),
      true,
    ),
    receivables: pick(
      moved,
      isOf((account) => account.place === 'receivables'),
      true,
    ),
    debts: pick(
      moved,
      isOf((account) => lasting.some((place) => place === account.place)),
      true,
    ),
    placed: pick(moved, (key) => accountOf(key).number === PLACED, true),
    payments: pick(paid, (key) => cashPayments.some((code) => code === key), false),
    receipts: pick(paid, (key) => cashReceipts.some((code) => code === key), false),
  }
}

/** Adds monthly figures up over the common period; a balance brings forward what stood before it. */
function running(total: Float64Array, from: number, { months }: CommonPeriod, isBalance: boolean): Running {
  const opening = isBalance ? total.subarray(0, from).reduce((sum, figure) => sum + figure, 0) : 0
  const figures = total.slice(from, from + months)
  let sum = opening
  figures.forEach((figure, t) => (figures[t] = sum += figure))
  return { opening, figures }
}

/** The sum of running figures. */
export function totalOf(records: RunningByKey, months: number): Running {
  const figures = new Float64Array(months)
  let opening = 0
  for (const each of records.values()) {
    opening += each.opening
    each.figures.forEach((figure, t) => (figures[t]! += figure))
  }
  return { opening, figures }
}
