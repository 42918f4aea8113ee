import type { OpenedSpreadsheet } from '../exchange/spreadsheet/openSpreadsheet.ts'
import { MAX_SPREADSHEET_BYTES } from '../exchange/spreadsheet/sheetGrid.ts'
import type { Task } from './task.ts'

/** Opens a spreadsheet from outside. */
export const sheetTask: Task<Blob, OpenedSpreadsheet> = {
  async run(file) {
    if (file.size > MAX_SPREADSHEET_BYTES) return { ok: false, code: 'tooLarge' }
    const { openSpreadsheet } = await import('../exchange/spreadsheet/openSpreadsheet.ts')
    return openSpreadsheet(new Uint8Array(await file.arrayBuffer()))
  },
}
