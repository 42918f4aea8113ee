import type { Messages } from '../fr/messages.ts'

export const defaults: Messages['defaults'] = {
  baseScenario: 'Base',
  scenarioName: 'New scenario',
  copyOf: '{{name}} (copy)',
}
