/** What the edits of notes, exchanges and the handover are called. */
export const togetherCommands = {
  addNote: 'added note',
  changeNote: 'note of “{{name}}”',
  removeNote: 'deleted note of “{{name}}”',
  sendPlan: 'sent to “{{name}}”',
  restoreVersion: 'return to version “{{name}}”',
  takeVersion: 'version of “{{name}}” taken in',
  setHandover: 'handover to “{{name}}”',
} as const
