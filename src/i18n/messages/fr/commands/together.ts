/** What the edits of notes, exchanges and the handover are called. */
export const togetherCommands = {
  addNote: 'ajout d’une note',
  changeNote: 'note de « {{name}} »',
  removeNote: 'note de « {{name}} » supprimée',
  sendPlan: 'envoi à « {{name}} »',
  restoreVersion: 'retour à la version « {{name}} »',
  takeVersion: 'reprise de la version de « {{name}} »',
  setHandover: 'passation à « {{name}} »',
} as const
