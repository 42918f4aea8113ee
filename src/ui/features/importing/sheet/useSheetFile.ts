import { useRef, useState } from 'react'
import type { OpenedSpreadsheet, SpreadsheetRefusal } from '../../../../exchange/spreadsheet/openSpreadsheet.ts'
import { startWork } from '../../../../workers/startWork.ts'
import { WorkError } from '../../../../workers/workError.ts'

/** The longest time that a spreadsheet may take to read, in milliseconds. */
const TIME_LIMIT = 20_000

type Read = Extract<OpenedSpreadsheet, { ok: true }>

/** Where the reading of a spreadsheet stands. */
export type SheetFile =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | {
      readonly state: 'refused'
      readonly name: string
      readonly code: SpreadsheetRefusal | 'stopped' | 'tooSlow' | 'failed'
    }
  | { readonly state: 'read'; readonly name: string; readonly sheets: Read['sheets'] }

/** Reads spreadsheets outside of the window's thread, one at a time. */
export function useSheetFile(): {
  readonly file: SheetFile
  read(file: File): Promise<void>
  stop(): void
  forget(): void
} {
  const [file, setFile] = useState<SheetFile>({ state: 'none' })
  const control = useRef<AbortController | null>(null)
  return {
    file,
    async read(chosen) {
      const { name } = chosen
      const own = new AbortController()
      control.current = own
      const timeLimit = AbortSignal.timeout(TIME_LIMIT)
      setFile({ state: 'reading', name })
      try {
        const opened = await startWork('sheet', chosen, { signal: AbortSignal.any([own.signal, timeLimit]) })
        setFile(
          opened.ok ? { state: 'read', name, sheets: opened.sheets } : { state: 'refused', name, code: opened.code },
        )
      } catch (error) {
        const isStopped = error instanceof WorkError && error.reason === 'cancelled'
        setFile({ state: 'refused', name, code: isStopped ? (timeLimit.aborted ? 'tooSlow' : 'stopped') : 'failed' })
      }
    },
    stop: () => control.current?.abort(),
    forget: () => setFile({ state: 'none' }),
  }
}
