import { z } from 'zod'
import type { LegalForm } from '../../../domain/plan/plan.ts'
import { bare } from '../journalRole.ts'
import { targetKey, targetOfKey } from './seedTargets.ts'
import type { SeedChoice, SeedRow } from './seedTypes.ts'

/** The key under which the app remembers what accounts became. */
export const SEED_MEMORY_KEY = 'fec.mapping'

/** The most accounts that are remembered: those chosen last. */
const MOST = 1000

const rememberedSchema = z.array(
  z.object({
    account: z.string().max(40),
    label: z.string().max(200),
    target: z.string().max(100),
    name: z.string().max(200),
  }),
)
type Remembered = z.infer<typeof rememberedSchema>[number]

/** How many digits of an account tell the same thing under another number of the same label. */
const PREFIX = 4

/** Reads what was remembered; text that is not what it should be counts for nothing. */
export function readSeedMemory(text: string | null): readonly Remembered[] {
  if (text === null) return []
  try {
    const read = rememberedSchema.safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

/** What was chosen before for an account of this number and label, or of a near number and the same label; null when nothing was. */
export function recalledChoice(memory: readonly Remembered[], row: SeedRow, form: LegalForm): SeedChoice | null {
  const label = bare(row.label)
  const isSame = (one: Remembered) => one.account === row.account && one.label === label
  const isNear = (one: Remembered) => one.label === label && label !== '' && near(one.account) === near(row.account)
  const found = memory.find(isSame) ?? memory.find(isNear)
  const target = found && targetOfKey(found.target, row.side, form)
  return found && target ? { target, name: found.name } : null
}

/** The memory with the choices of rows put before it, as text. */
export function rememberChoices(
  memory: readonly Remembered[],
  rows: readonly SeedRow[],
  choiceOf: (row: SeedRow) => SeedChoice,
): string {
  const fresh = rows.map((row): Remembered => {
    const { target, name } = choiceOf(row)
    return {
      account: row.account.slice(0, 40),
      label: bare(row.label),
      target: targetKey(target),
      name: name.slice(0, 200),
    }
  })
  const again = new Set(fresh.map(({ account, label }) => `${account} ${label}`))
  const kept = memory.filter(({ account, label }) => !again.has(`${account} ${label}`))
  return JSON.stringify([...fresh, ...kept].slice(0, MOST))
}

function near(account: string): string {
  return account.slice(0, PREFIX)
}
