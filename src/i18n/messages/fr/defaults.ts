/** Names that the app gives to what a user adds. */
export const defaults = {
  baseScenario: 'Base',
  scenarioName: 'Nouveau scénario',
  copyOf: '{{name}} (copie)',
} as const
