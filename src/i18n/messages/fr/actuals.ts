/** Prévu et réalisé. */
export const actuals = {
  title: 'Prévu et réalisé',
  description: 'Ce qui s’est vraiment passé, mois par mois, l’écart avec le plan, et la suite revue.',
} as const
