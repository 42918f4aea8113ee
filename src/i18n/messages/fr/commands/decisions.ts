/** What edits of decisions are called. */
export const decisionCommands = {
  addDecision: 'ajout de la décision « {{name}} »',
  changeDecision: 'décision « {{name}} »',
  removeDecision: 'suppression de la décision « {{name}} »',
  addAlternative: 'possibilité ajoutée à « {{name}} »',
  changeAlternative: 'possibilité de « {{name}} »',
  removeAlternative: 'possibilité retirée de « {{name}} »',
} as const
