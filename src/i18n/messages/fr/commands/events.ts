/** What edits of events and covenants are called. */
export const eventCommands = {
  addEvent: 'ajout de l’aléa « {{name}} »',
  changeEvent: 'aléa « {{name}} »',
  duplicateEvent: 'copie de l’aléa « {{name}} »',
  moveEvent: 'ordre de l’aléa « {{name}} »',
  removeEvent: 'suppression de l’aléa « {{name}} »',
  addCovenant: 'ajout d’un engagement',
  changeCovenant: 'engagement',
  removeCovenant: 'suppression d’un engagement',
} as const
