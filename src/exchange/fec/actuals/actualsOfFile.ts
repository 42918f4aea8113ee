import { withActuals } from '../../../domain/analysis/reality/typedActuals.ts'
import type { ActualFigure } from '../../../domain/analysis/reality/typedActuals.ts'
import { lineAmounts } from '../../../domain/analysis/reality/plannedByLine.ts'
import type { CompiledPlan } from '../../../domain/model/compilePlan.ts'
import type { Actuals } from '../../../domain/plan/actuals.ts'
import { MAX_NAME } from '../../../domain/plan/checkText.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { addMonths } from '../../../domain/time/month.ts'
import type { Month } from '../../../domain/time/month.ts'
import type { FecAccount, FecReading } from '../fecReading.ts'
import { fiscalPeriod } from '../seed/fiscalPeriod.ts'
import type { ActualRow } from './actualRows.ts'

/** A file whose accounts were given to lines. */
export interface FileOfActuals {
  readonly name: string
  readonly reading: FecReading
  readonly rows: readonly ActualRow[]
  /** The line of an account; null leaves it out. */
  lineOf(row: ActualRow): string | null
}

/**
 * What happened according to an accounting file: every line that has an account is known in every month of the file, nothing booked
 * is zero, and the bank (51, 53) stands at what was there before with what moved since.
 */
export function actualsOfFile(
  plan: Plan,
  compiled: CompiledPlan,
  { name, reading, rows, lineOf }: FileOfActuals,
): Actuals {
  const { first } = fiscalPeriod(reading)
  const last = lastMonthOf(reading)
  const months = Array.from({ length: last - first + 1 }, (_, i) => addMonths(first, i))
  const amounts = lineAmounts(compiled)
  const figures = plan.lines.flatMap(({ id }): readonly ActualFigure[] => {
    const own = rows.filter((row) => lineOf(row) === id).map(({ account }) => account)
    if (own.length === 0) return []
    const side = amounts.get(id)?.side === 'income' ? -1 : 1
    return months.map((month) => ({ line: id, month, cents: side * movedIn(own, month) + 0 }))
  })
  return {
    ...withActuals(plan.actuals, [...figures, ...bankFigures(reading, months)]),
    source: name.slice(0, MAX_NAME),
  }
}

function bankFigures({ accounts }: FecReading, months: readonly Month[]): readonly ActualFigure[] {
  const bank = accounts.filter(({ number }) => /^5[13]/.test(number))
  if (bank.length === 0) return []
  let balance = bank.reduce((sum, { opening }) => sum + opening, 0)
  return months.map((month) => {
    balance += movedIn(bank, month)
    return { line: null, month, cents: balance }
  })
}

/** The last month in which something was booked: the months of a year that is not over are not known. */
export function lastMonthOf(reading: FecReading): number {
  const booked = reading.accounts.flatMap(({ months }) => months.map(({ month }) => month))
  return booked.reduce((last, month) => Math.max(last, month), fiscalPeriod(reading).first)
}

/** What moved on accounts in a month, debit less credit, in cents. */
function movedIn(accounts: readonly FecAccount[], month: Month): number {
  const moved = accounts.flatMap(({ months }) => months.filter((sums) => sums.month === month))
  return moved.reduce((sum, { debit, credit }) => sum + debit - credit, 0)
}
