import type { Messages } from '../fr/messages.ts'

export const importing: Messages['importing'] = {
  title: 'Import',
  description:
    'Start from what the structure already has: its accounts, its spreadsheet, or the workbook that the board changed. Nothing enters the plan without your agreement.',
  tabs: {
    fec: 'Accounts (FEC)',
    sheet: 'Spreadsheet',
    workbook: 'Edited workbook',
  },
}
