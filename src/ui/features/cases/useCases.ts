import { useEffect, useState } from 'react'
import { caseReading } from '../../../domain/analysis/cases/caseReading.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { readCaseFile } from '../../../exchange/cases/caseFile.ts'
import { caseKey, CASES_KEY, MAX_CASES, readKeptCases, writeKeptCases } from '../../../exchange/cases/caseMemory.ts'
import type { KeptCase } from '../../../exchange/cases/caseMemory.ts'
import { describeProblem } from '../../../exchange/planFile/describeProblem.ts'
import { fingerprint } from '../../../exchange/planFile/fingerprint.ts'
import { readPlanFile } from '../../../exchange/planFile/readPlanFile.ts'
import { writePlanFile } from '../../../exchange/planFile/writePlanFile.ts'
import { maxPlanFileBytes } from '../../../platform/contract.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'

/** The shared cases that are kept on this computer, and what was said of the last files. */
export interface Cases {
  readonly kept: readonly KeptCase[]
  /** Why files were not taken, one sentence each. */
  readonly refused: readonly string[]
  /** Reads files, those of a folder or chosen one by one; a case that is known already is taken once. */
  add(files: readonly File[]): Promise<void>
  remove(id: string): void
  /** The plan of a case; null when it is no longer there. */
  planOf(id: string): Promise<Plan | null>
}

/** The most files that are looked at in one go. */
const MOST_FILES = 500

/** Keeps shared cases in the app's memory. */
export function useCases(): Cases {
  const { memory, platform } = useServices()
  const t = useT()
  const format = useFormat()
  const [kept, setKept] = useState<readonly KeptCase[]>([])
  const [refused, setRefused] = useState<readonly string[]>([])
  useEffect(() => {
    let isWanted = true
    void memory.recall(CASES_KEY).then((text) => {
      if (isWanted) setKept(readKeptCases(text))
    })
    return () => {
      isWanted = false
    }
  }, [memory])
  const put = (next: readonly KeptCase[]) => {
    setKept(next)
    void memory.remember(CASES_KEY, writeKeptCases(next))
  }

  /** What a file holds; or the sentence that says why it is not taken. */
  async function read(file: File): Promise<{ readonly found: KeptCase; readonly plan: Plan } | string> {
    const { name } = file
    if (file.size > maxPlanFileBytes) return t('cases.tooLarge', { name })
    const result = readCaseFile(new Uint8Array(await file.arrayBuffer()))
    if (result.ok) {
      const { card, plan } = result.shared
      return { plan, found: { id: fingerprint(plan), file: name.slice(0, 300), card, reading: caseReading(plan) } }
    }
    if (result.reason === 'noCard') return t('cases.noCard', { name })
    const [problem] = result.problems
    return t('cases.noPlan', { name, reason: problem ? describeProblem(t, format, problem) : '' })
  }
  return {
    kept,
    refused,
    async add(files) {
      const plans = files.filter(({ name }) => /\.(alliage|json)$/i.test(name)).slice(0, MOST_FILES)
      const said: string[] = []
      const found = new Map(kept.map((each) => [each.id, each]))
      for (const file of plans) {
        const one = await read(file)
        if (typeof one === 'string') said.push(one)
        else if (found.size >= MAX_CASES) said.push(t('cases.full', { name: file.name, count: MAX_CASES }))
        else {
          found.set(one.found.id, one.found)
          await memory.remember(caseKey(one.found.id), writePlanFile(one.plan, platform.version()))
        }
      }
      if (plans.length === 0) said.push(t('cases.nothingRead'))
      setRefused(said)
      put([...found.values()])
    },
    remove: (id) => put(kept.filter((each) => each.id !== id)),
    async planOf(id) {
      const text = await memory.recall(caseKey(id))
      const result = text === null ? null : readPlanFile(text)
      return result?.ok ? result.plan : null
    },
  }
}
