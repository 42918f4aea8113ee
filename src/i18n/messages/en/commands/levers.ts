/** What edits of levers and of the best blend are called. */
export const leverCommands = {
  setBlendCandidate: '“{{name}}” in the best blend',
  removeBlendCandidate: '“{{name}}” out of the best blend',
  setBlendLimits: 'settings of the best blend',
  applyLever: 'result “{{name}}” put in',
} as const
