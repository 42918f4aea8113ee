/** Rows of lines that a scenario moves in time. */
export const timingRows = {
  typedFlow: 'Flux tel que saisi',
  movedLater: 'Flux décalé',
  broughtForward: 'Flux avancé, cumul',
  broughtForwardLess: 'Flux avancé, moins un mois',
} as const
