/** What edits of events and covenants are called. */
export const eventCommands = {
  addEvent: 'adding the event “{{name}}”',
  changeEvent: 'event “{{name}}”',
  duplicateEvent: 'copy of the event “{{name}}”',
  moveEvent: 'order of the event “{{name}}”',
  removeEvent: 'removing the event “{{name}}”',
  addCovenant: 'adding a covenant',
  changeCovenant: 'covenant',
  removeCovenant: 'removing a covenant',
} as const
