import type { CompiledPlan } from '../../../domain/model/compilePlan.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { bare } from '../journalRole.ts'
import { movementOf } from '../fecReading.ts'
import type { FecAccount } from '../fecReading.ts'

/** An account of income or costs of a file, and the line of the plan that it seems to be of; null when none is near. */
export interface ActualRow {
  readonly account: FecAccount
  /** What it came to over the file on its own side (income or costs), in cents. */
  readonly total: number
  readonly guess: string | null
}

/** The accounts of income and costs of a file, each with the line that its number and its label point to. */
export function actualRows(accounts: readonly FecAccount[], plan: Plan, compiled: CompiledPlan): readonly ActualRow[] {
  const posted = accountsOfLines(compiled)
  return accounts
    .filter(({ number, months }) => /^[67]/.test(number) && months.length > 0)
    .map((account) => ({
      account,
      total: sideOf(account) * movementOf(account.months),
      guess: guess(account, plan, posted),
    }))
}

/** 1 for costs, which grow by debits; -1 for income. */
export function sideOf({ number }: Pick<FecAccount, 'number'>): 1 | -1 {
  return number.startsWith('6') ? 1 : -1
}

/** The accounts of income and costs on which each line of a plan is booked. */
function accountsOfLines({ sheet }: CompiledPlan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { label, tags } of sheet.rows) {
    if (label.line === undefined || !tags) continue
    for (const number of [tags.debit, tags.credit]) {
      if (number === undefined || !/^[67]/.test(number)) continue
      found.set(label.line, (found.get(label.line) ?? new Set()).add(number))
    }
  }
  return found
}

/** A shared word says more than a digit of the account more. */
const WORD = 2
/** Two digits alone are a family of accounts, not an account. */
const FEWEST_DIGITS = 3

function guess(account: FecAccount, plan: Plan, posted: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const words = wordsOf(account.label)
  const scores = plan.lines.flatMap((line) => {
    const digits = Math.max(0, ...[...(posted.get(line.id) ?? [])].map((number) => shared(number, account.number)))
    if (digits < FEWEST_DIGITS) return []
    const funder = plan.funders.find(({ id }) => id === line.funder)?.name ?? ''
    const common = wordsOf(`${line.name} ${funder}`).filter((word) => words.includes(word)).length
    return [{ line: line.id, score: digits + WORD * common }]
  })
  const best = Math.max(...scores.map(({ score }) => score))
  const winners = scores.filter(({ score }) => score === best)
  return winners.length === 1 ? winners[0]!.line : null
}

/** How many digits two accounts begin with alike. */
function shared(one: string, other: string): number {
  let at = 0
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1
  return at
}

function wordsOf(text: string): readonly string[] {
  return bare(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3)
}
