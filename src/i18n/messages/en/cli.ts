import type { Messages } from '../fr/messages.ts'

/** The command that exports a plan without a window. */
export const cli: Messages['cli'] = {
  usage:
    'Usage: npm run export -- PLAN.json WORKBOOK.xlsx [--scenario NAME] [--language fr|en]\n   or: npm run export -- FOLDER_OF_PLANS FOLDER_OF_WORKBOOKS [--scenario NAME] [--language fr|en]',
  unknownOption: 'Unknown option, or one without its value: {{option}}',
  unknownLanguage: 'Unknown language: {{language}}. Possible languages: fr, en.',
  unreadable: 'The file {{path}} cannot be read: {{reason}}',
  unwritable: 'The file {{path}} cannot be written: {{reason}}',
  refused: 'The plan {{path}} is not valid:',
  locked: 'The plan {{path}} is under a passphrase: open it in the application.',
  taken: 'The workbook {{path}} already comes from another plan of the folder: rename one of the two.',
  noPlan: 'No plan file (.alliage or .json) in {{path}}.',
  folderUnreadable: 'The folder {{path}} cannot be read: {{reason}}',
  sameFolder: 'The folder of the workbooks must be another than that of the plans.',
  progress: '{{done}} of {{total}}',
  batch_one: '{{count}} workbook written to {{path}}.',
  batch_many: '{{count}} workbooks written to {{path}}.',
  batch_other: '{{count}} workbooks written to {{path}}.',
  failed_one: '{{count}} plan was not exported:',
  failed_many: '{{count}} plans were not exported:',
  failed_other: '{{count}} plans were not exported:',
  unknownScenario: 'No scenario is called “{{scenario}}”. Scenarios of the plan: {{scenarios}}.',
  written: 'Workbook written: {{path}}. Scenario shown: {{shown}}.',
}
