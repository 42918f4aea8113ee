import { useCallback, useMemo, useState } from 'react'
import type { LegalForm } from '../../../../domain/plan/plan.ts'
import { readSeedMemory, recalledChoice } from '../../../../exchange/fec/seed/seedMemory.ts'
import type { SeedChoice, SeedRow } from '../../../../exchange/fec/seed/seedTypes.ts'

/** What each account becomes, as it is guessed, as it was chosen last time, as it is chosen now. */
export interface SeedChoices {
  choiceOf(row: SeedRow): SeedChoice
  /** Whether the choice is that of last time. */
  isRemembered(row: SeedRow): boolean
  choose(row: SeedRow, changes: Partial<SeedChoice>): void
}

/** Keeps the choices made for the accounts of one reading. */
export function useSeedChoices(rows: readonly SeedRow[], memory: string | null, form: LegalForm): SeedChoices {
  const [chosen, setChosen] = useState<ReadonlyMap<string, SeedChoice>>(new Map())
  const recalled = useMemo(() => {
    const remembered = readSeedMemory(memory)
    return new Map(
      rows.flatMap((row) => {
        const choice = recalledChoice(remembered, row, form)
        return choice ? [[row.account, choice] as const] : []
      }),
    )
  }, [rows, memory, form])
  const choiceOf = useCallback(
    (row: SeedRow): SeedChoice =>
      chosen.get(row.account) ?? recalled.get(row.account) ?? { target: row.guess.target, name: row.name },
    [chosen, recalled],
  )
  return {
    choiceOf,
    isRemembered: (row) => !chosen.has(row.account) && recalled.has(row.account),
    choose: (row, changes) => setChosen((before) => new Map(before).set(row.account, { ...choiceOf(row), ...changes })),
  }
}
