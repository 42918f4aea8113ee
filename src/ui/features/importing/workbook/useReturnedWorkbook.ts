import { useRef, useState } from 'react'
import type { Plan } from '../../../../domain/plan/plan.ts'
import type { ReturnedWorkbook, WorkbookRefusal } from '../../../../exchange/workbookBack/returnedWorkbook.ts'
import { startWork } from '../../../../workers/startWork.ts'
import { WorkError } from '../../../../workers/workError.ts'
import { readExport } from '../../../state/rememberedExports.ts'
import { useServices } from '../../../state/services.ts'

/** The longest time that a workbook may take to read, in milliseconds. */
const TIME_LIMIT = 20_000

/** Where the reading of a returned workbook stands. */
export type Reading =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: File }
  | { readonly state: 'locked'; readonly file: File; readonly isWrong: boolean }
  | { readonly state: 'refused'; readonly file: File; readonly code: Refusal }
  | {
      readonly state: 'read'
      readonly file: File
      readonly workbook: ReturnedWorkbook
      /** The plan as it was exported, where this computer remembers it. */
      readonly exported: Plan | null
    }

/** Why nothing was read. */
export type Refusal = Exclude<WorkbookRefusal, 'locked' | 'wrongPassword'> | 'stopped' | 'tooSlow' | 'failed'

/** Reads returned workbooks outside of the window's thread, one at a time. */
export function useReturnedWorkbook(): {
  readonly reading: Reading
  read(file: File, password?: string): Promise<void>
  stop(): void
  forget(): void
} {
  const { memory } = useServices()
  const [reading, setReading] = useState<Reading>({ state: 'idle' })
  const control = useRef<AbortController | null>(null)

  async function read(file: File, password?: string) {
    const own = new AbortController()
    control.current = own
    const timeLimit = AbortSignal.timeout(TIME_LIMIT)
    setReading({ state: 'reading', file })
    try {
      const payload = { file, ...(password === undefined ? {} : { password }) }
      const found = await startWork('returnedWorkbook', payload, { signal: AbortSignal.any([own.signal, timeLimit]) })
      if (found.ok) {
        const exported = await readExport(memory, found.workbook.identity.exportId)
        setReading({ state: 'read', file, workbook: found.workbook, exported })
      } else if (found.code === 'locked' || found.code === 'wrongPassword') {
        setReading({ state: 'locked', file, isWrong: found.code === 'wrongPassword' })
      } else setReading({ state: 'refused', file, code: found.code })
    } catch (error) {
      const isStopped = error instanceof WorkError && error.reason === 'cancelled'
      setReading({ state: 'refused', file, code: isStopped ? (timeLimit.aborted ? 'tooSlow' : 'stopped') : 'failed' })
    }
  }
  return {
    reading,
    read,
    stop: () => control.current?.abort(),
    forget: () => setReading({ state: 'idle' }),
  }
}
