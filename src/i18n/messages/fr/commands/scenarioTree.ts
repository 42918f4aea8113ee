/** What the edits of scenarios, of their lines and of frozen copies are called. */
export const scenarioTreeCommands = {
  setScenarioKind: 'nature du scénario « {{name}} »',
  setReviewDay: 'date de revue du scénario « {{name}} »',
  moveScenario: 'place du scénario « {{name}} »',
  promoteScenario: '« {{name}} » devient la base',
  addScenarioAction: 'mesure ajoutée à « {{name}} »',
  changeScenarioAction: 'mesure de « {{name}} »',
  removeScenarioAction: 'mesure supprimée de « {{name}} »',
  takeLineAway: '« {{name}} » retirée',
  putLineBack: '« {{name}} » remise',
  setTiming: 'calendrier de « {{name}} »',
  freezeScenario: 'copie figée « {{name}} »',
  changeFrozen: 'copie figée « {{name}} »',
  removeFrozen: 'copie figée « {{name}} » supprimée',
} as const
