/** Warnings about the appropriation of the result. */
export const statementAlerts = {
  surplusShareTooSmall: {
    title: 'Part du résultat trop faible',
    detail:
      '{{part}} : {{share}} pour l’excédent affecté sur l’exercice {{year}}, alors que la loi demande {{least}} au moins. Il manque environ {{missing}}.',
  },
  surplusOverShared: {
    title: 'Plus que l’excédent',
    detail:
      'Sur l’exercice {{year}}, réserves, part des salariés et intérêt aux parts prennent {{taken}}, pour un excédent de {{surplus}} : baissez une part, ou l’intérêt.',
  },
} as const
