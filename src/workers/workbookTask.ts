import { createLiveModel } from '../domain/model/liveModel.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { ExportOptions } from '../exchange/workbook/exportWorkbook.ts'
import type { Task } from './task.ts'

/** What a workbook is written from. */
export interface WorkbookPayload {
  readonly plan: Plan
  readonly options: ExportOptions
}

/** Writes the workbook of a plan. */
export const workbookTask: Task<WorkbookPayload, Uint8Array> = {
  async run({ plan, options }, { onProgress }) {
    const { exportWorkbook } = await import('../exchange/workbook/exportWorkbook.ts')
    return exportWorkbook(createLiveModel(plan), options, onProgress)
  },
}
