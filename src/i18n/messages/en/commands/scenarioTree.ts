/** What the edits of scenarios, of their lines and of frozen copies are called. */
export const scenarioTreeCommands = {
  setScenarioKind: 'nature of the scenario “{{name}}”',
  setReviewDay: 'review date of the scenario “{{name}}”',
  moveScenario: 'place of the scenario “{{name}}”',
  promoteScenario: '“{{name}}” becomes the base',
  addScenarioAction: 'measure added to “{{name}}”',
  changeScenarioAction: 'measure of “{{name}}”',
  removeScenarioAction: 'measure of “{{name}}” deleted',
  takeLineAway: '“{{name}}” taken out',
  putLineBack: '“{{name}}” put back',
  setTiming: 'timing of “{{name}}”',
  freezeScenario: 'frozen copy “{{name}}”',
  changeFrozen: 'frozen copy “{{name}}”',
  removeFrozen: 'frozen copy “{{name}}” deleted',
} as const
