/** What edits of levers and of the best blend are called. */
export const leverCommands = {
  setBlendCandidate: '« {{name}} » dans le meilleur dosage',
  removeBlendCandidate: '« {{name}} » hors du meilleur dosage',
  setBlendLimits: 'réglages du meilleur dosage',
  applyLever: 'report du résultat « {{name}} »',
} as const
