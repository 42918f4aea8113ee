import { createLiveModel } from '../../src/domain/model/liveModel.ts'
import { exportWorkbook } from '../../src/exchange/workbook/exportWorkbook.ts'
import { readBook } from '../support/libreOffice.ts'
import type { ReadBook } from '../support/libreOffice.ts'
import { exportOptions } from './exportOptions.ts'
import { provenPlans } from './provenPlans.ts'

const exported = new Map<string, Promise<Uint8Array>>()
const read = new Map<string, Promise<ReadBook>>()

/** The Excel workbook of a proven plan, written once for all the tests of a thread: they only read it. */
export function exportedWorkbook(name: string): Promise<Uint8Array> {
  const known = exported.get(name)
  if (known) return known
  const plan = provenPlans.get(name)
  if (!plan) throw new Error(`no proven plan is called ${name}`)
  const made = exportWorkbook(createLiveModel(plan), exportOptions)
  exported.set(name, made)
  return made
}

/** The cells of the Excel workbook of a proven plan, read once. */
export function readExportedWorkbook(name: string): Promise<ReadBook> {
  const known = read.get(name)
  if (known) return known
  const cells = exportedWorkbook(name).then(readBook)
  read.set(name, cells)
  return cells
}
