import { z } from 'zod'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { ActualRow } from './actualRows.ts'

/** The most accounts that are remembered. */
const MOST = 5000

const rememberedSchema = z
  .array(z.object({ account: z.string().max(40), line: z.nullable(z.string().max(40)) }))
  .max(MOST)

/** What each account became last time, where its line is still in the plan; text that is not what it should be counts for nothing. */
export function accountChoices(text: string | null, plan: Plan): ReadonlyMap<string, string | null> {
  const known = plan.lines.map(({ id }) => id)
  const kept = readMemory(text).filter(({ line }) => line === null || known.includes(line))
  return new Map(kept.map(({ account, line }) => [account, line]))
}

/** What each account became, as text. */
export function rememberAccounts(rows: readonly ActualRow[], lineOf: (row: ActualRow) => string | null): string {
  return JSON.stringify(rows.slice(0, MOST).map((row) => ({ account: row.account.number, line: lineOf(row) })))
}

function readMemory(text: string | null): z.infer<typeof rememberedSchema> {
  if (text === null) return []
  try {
    const read = rememberedSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
