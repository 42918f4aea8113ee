import { useRef, useState } from 'react'
import type { Plan } from '../../../domain/plan/plan.ts'
import { writePlanFile } from '../../../exchange/planFile/writePlanFile.ts'
import { startWork } from '../../../workers/startWork.ts'
import { WorkError } from '../../../workers/workError.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useSaveFile } from '../../state/useSaveFile.ts'

/** Writes plan files, under a passphrase where there is one. */
export interface PlanFileWriting {
  /** How much of the locking is done, from 0 to 1; null while nothing is locked. */
  readonly share: number | null
  stop(): void
  /** True when the file was written. */
  write(plan: Plan, passphrase: string | null): Promise<boolean>
}

/** Writes a plan file through the computer's own dialog; locking it is done beside the window, and can be stopped. */
export function useWritePlanFile(): PlanFileWriting {
  const { platform } = useServices()
  const t = useT()
  const save = useSaveFile()
  const [share, setShare] = useState<number | null>(null)
  const control = useRef<AbortController | null>(null)

  async function bytesOf(plan: Plan, passphrase: string | null): Promise<Uint8Array> {
    const appVersion = platform.version()
    if (passphrase === null) return new TextEncoder().encode(writePlanFile(plan, appVersion))
    control.current = new AbortController()
    setShare(0)
    const hooks = { onProgress: setShare, signal: control.current.signal }
    return startWork('lockPlan', { plan, appVersion, passphrase }, hooks)
  }
  return {
    share,
    stop: () => control.current?.abort(),
    async write(plan, passphrase) {
      try {
        const bytes = await bytesOf(plan, passphrase)
        return await save({ suggestedName: plan.name, bytes, kind: 'plan' })
      } catch (error) {
        const isStopped = error instanceof WorkError && error.reason === 'cancelled'
        if (!isStopped) showToast({ message: t('planFile.failed', { reason: String(error) }), tone: 'error' })
        return false
      } finally {
        setShare(null)
      }
    },
  }
}
