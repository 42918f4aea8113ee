import type { Messages } from '../fr/messages.ts'

/** The command that exports a plan without a window. */
export const cli: Messages['cli'] = {
  usage: 'Usage: npm run export -- PLAN.json WORKBOOK.xlsx [--scenario NAME] [--language fr|en]',
  unknownOption: 'Unknown option, or one without its value: {{option}}',
  unknownLanguage: 'Unknown language: {{language}}. Possible languages: fr, en.',
  unreadable: 'The file {{path}} cannot be read: {{reason}}',
  unwritable: 'The file {{path}} cannot be written: {{reason}}',
  refused: 'The plan {{path}} is not valid:',
  unknownScenario: 'No scenario is called “{{scenario}}”. Scenarios of the plan: {{scenarios}}.',
  written: 'Workbook written: {{path}}. Scenario shown: {{shown}}.',
}
