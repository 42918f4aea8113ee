import { useRef, useState } from 'react'
import { useServices } from '../../../state/services.ts'
import { startWork } from '../../../../workers/startWork.ts'
import type { ReadFile } from '../../../../workers/fecTask.ts'
import { WorkError } from '../../../../workers/workError.ts'

/** Where the reading of accounting files stands. */
export type FecFilesState =
  | { readonly step: 'choosing'; readonly stopped: boolean; readonly failure: string | null }
  | { readonly step: 'reading'; readonly progress: number; readonly names: readonly string[] }
  | { readonly step: 'read'; readonly files: readonly ReadFile[]; readonly memory: string | null }

/** The accounting files that are read, and what to do about them. */
export interface FecFiles {
  readonly state: FecFilesState
  read(files: readonly File[]): Promise<void>
  cancel(): void
  /** Forgets what was read, to choose other files. */
  startAgain(): void
}

const nothingChosen: FecFilesState = { step: 'choosing', stopped: false, failure: null }

/** Reads accounting files outside of the window's thread, with what is remembered of the choices of last time. */
export function useFecFiles(memoryKey: string): FecFiles {
  const { memory } = useServices()
  const [state, setState] = useState<FecFilesState>(nothingChosen)
  const control = useRef<AbortController | null>(null)
  return {
    state,
    async read(files) {
      if (files.length === 0) return
      control.current?.abort()
      const own = new AbortController()
      control.current = own
      const names = files.map(({ name }) => name)
      setState({ step: 'reading', progress: 0, names })
      const tell = (next: FecFilesState) => {
        if (control.current === own) setState(next)
      }
      try {
        const onProgress = (progress: number) => tell({ step: 'reading', progress, names })
        const read = await startWork('fec', files, { onProgress, signal: own.signal })
        tell({ step: 'read', files: read, memory: await memory.recall(memoryKey) })
      } catch (error) {
        const isStopped = error instanceof WorkError && error.reason === 'cancelled'
        tell({ step: 'choosing', stopped: isStopped, failure: isStopped ? null : String(error) })
      }
    },
    cancel: () => control.current?.abort(),
    startAgain() {
      control.current?.abort()
      control.current = null
      setState(nothingChosen)
    },
  }
}
