import type { ReadWorkbook } from '../exchange/workbookBack/returnedWorkbook.ts'
import type { Task } from './task.ts'

/** A workbook that came back, with the password that was typed for it. */
export interface ReturnedWorkbookPayload {
  readonly file: Blob
  readonly password?: string
}

/** Reads a workbook that came back. */
export const returnedWorkbookTask: Task<ReturnedWorkbookPayload, ReadWorkbook> = {
  async run({ file, password }) {
    const { MAX_WORKBOOK_BYTES, readReturnedWorkbook } =
      await import('../exchange/workbookBack/readReturnedWorkbook.ts')
    if (file.size > MAX_WORKBOOK_BYTES) return { ok: false, code: 'tooLarge' }
    return readReturnedWorkbook(new Uint8Array(await file.arrayBuffer()), password)
  },
}
