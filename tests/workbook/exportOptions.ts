import type { ExportOptions } from '../../src/exchange/workbook/exportWorkbook.ts'

/** The options of the exports under test: a fixed day, French. */
export const exportOptions: ExportOptions = {
  language: 'fr',
  date: { year: 2026, month: 11, day: 23 },
  appVersion: '0.1.0',
}
