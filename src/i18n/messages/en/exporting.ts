import type { Messages } from '../fr/messages.ts'

export const exporting: Messages['exporting'] = {
  title: 'Export',
  workbook: 'The board’s workbook',
  workbookText:
    'The whole plan in a living Excel workbook: formulas, not a picture. Change a yellow cell and everything follows, in Excel and in LibreOffice.',
  language: 'Language of the workbook',
  save: 'Save the workbook (.xlsx)',
  working: 'Preparing the workbook…',
  failed: 'The workbook could not be prepared: {{reason}}',
  planFile: 'The plan file',
  planFileText: 'To hand it to an adviser, keep it elsewhere or open it on another computer.',
  savePlan: 'Save the plan (.alliage)',
  broken: 'Beware: a check of the plan is not zero. The workbook will show it too.',
}
