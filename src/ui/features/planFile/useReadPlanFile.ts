import type { Plan } from '../../../domain/plan/plan.ts'
import { describeProblem } from '../../../exchange/planFile/describeProblem.ts'
import { lockedInside } from '../../../exchange/planFile/lockedFile.ts'
import type { LockedFile } from '../../../exchange/planFile/lockedFile.ts'
import { readPlanFile } from '../../../exchange/planFile/readPlanFile.ts'
import type { Unlocked } from '../../../exchange/planFile/unlockPlanFile.ts'
import { startWork } from '../../../workers/startWork.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { askAltered, askPassphrase, useOpeningStore } from './openingStore.ts'

/** The longest that opening a file under a passphrase may take, in milliseconds. */
const LONGEST = 90_000

/** A plan that was read; or why it was not, one sentence each, none when the person gave up. */
export type PlanRead =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly string[] }

/** Reads the bytes of a plan file; asks for its passphrase, and whether a file changed elsewhere is wanted. Nothing is stored. */
export function useReadPlanFile(): (bytes: Uint8Array, fileName: string) => Promise<PlanRead> {
  const t = useT()
  const format = useFormat()
  return async (bytes, fileName) => {
    const inside = lockedInside(bytes)
    if (inside.kind === 'damaged') return refuse(t('planFile.opening.damaged'))
    const opened = inside.kind === 'open' ? bytes : await unlock(inside.file, fileName)
    if (opened === 'givenUp') return refuse()
    if (opened === 'damaged' || opened === 'tooLong') return refuse(t(`planFile.opening.${opened}`))
    const read = readPlanFile(opened)
    if (!read.ok) return refuse(...read.problems.map((problem) => describeProblem(t, format, problem)))
    if (read.isAltered && !(await askAltered())) return refuse()
    return { ok: true, plan: read.plan }
  }
}

function refuse(...problems: readonly string[]): PlanRead {
  return { ok: false, problems }
}

type NotOpened = 'givenUp' | 'damaged' | 'tooLong'

/** Asks for the passphrase until it is the right one, or until the person gives up. */
async function unlock(file: LockedFile, fileName: string): Promise<Uint8Array | NotOpened> {
  for (let isWrong = false; ; isWrong = true) {
    const passphrase = await askPassphrase(fileName, isWrong)
    if (passphrase === null) return 'givenUp'
    const unlocked = await tryPassphrase(file, passphrase)
    if (typeof unlocked === 'string') return unlocked
    if (unlocked.ok) return unlocked.bytes
    if (unlocked.reason === 'damaged') return 'damaged'
  }
}

async function tryPassphrase(file: LockedFile, passphrase: string): Promise<Unlocked | NotOpened> {
  const { setQuestion } = useOpeningStore.getState()
  const own = new AbortController()
  const show = (share: number) => setQuestion({ kind: 'checking', share, stop: () => own.abort() })
  show(0)
  try {
    const signal = AbortSignal.any([own.signal, AbortSignal.timeout(LONGEST)])
    return await startWork('unlockPlan', { file, passphrase }, { onProgress: show, signal })
  } catch {
    return own.signal.aborted ? 'givenUp' : 'tooLong'
  } finally {
    setQuestion(null)
  }
}
