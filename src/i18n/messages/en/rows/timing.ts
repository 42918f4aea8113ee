/** Rows of lines that a scenario moves in time. */
export const timingRows = {
  typedFlow: 'Flow as typed',
  movedLater: 'Flow moved later',
  broughtForward: 'Flow brought forward, running sum',
  broughtForwardLess: 'Flow brought forward, one month less',
} as const
