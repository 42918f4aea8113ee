import type { Messages } from '../fr/messages.ts'

export const sheetImport: Messages['sheetImport'] = {
  intro: 'A budget or a cash plan made in a spreadsheet (.xlsx, .xls, .ods, .csv).',
}
