import type { Messages } from '../fr/messages.ts'

export const exporting: Messages['exporting'] = {
  title: 'Export',
  workbook: 'The board’s workbook',
  workbookText:
    'The whole plan in a living Excel workbook: formulas, not a picture. Change a yellow cell and everything follows, in Excel and in LibreOffice.',
  language: 'Language of the workbook',
  format: 'Format',
  formats: { xlsx: 'Excel (.xlsx)', ods: 'OpenDocument (.ods)' },
  saveAs: { xlsx: 'Save the workbook (.xlsx)', ods: 'Save the workbook (.ods)' },
  options: 'Choose what it holds',
  odsText:
    'The .ods workbook keeps the formulas and their looks; charts, lists of choices and the password are for the .xlsx, which LibreOffice opens too.',
  scenarios: 'Scenarios',
  noScenario: 'Keep one scenario at least.',
  sheets: 'Sheets',
  sheetsText:
    'About, Summary, Assumptions, Calculation, Comparison, Cash plan and Checks are always there: the others rest on them. A sheet that would have nothing to show is not written.',
  password: 'Password (optional)',
  passwordText: 'The workbook is encrypted and does not open without it. Nobody can find it again.',
  stop: 'Stop',
  working: 'Preparing the workbook…',
  failed: 'The workbook could not be prepared: {{reason}}',
  emptyTitle: 'Nothing to take out yet',
  emptyText:
    'This screen makes the board’s workbook, the file of the plan and the calendar of its dates. Add a resource and a cost: the workbook will hold each formula.',
  broken: 'Beware: a check of the plan is not zero. The workbook will show it too.',
}
