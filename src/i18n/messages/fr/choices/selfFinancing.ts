/** Structural choices of self-financing. */
export const selfFinancingChoices = {
  counterpart: {
    label: 'Contrepartie',
    options: {
      without: 'Sans contrepartie (7561)',
      with: 'Avec une contrepartie propre (7562)',
    },
  },
  drawnOn: {
    label: 'Pris sur',
    options: {
      projectReserves: 'Les réserves pour projet (1068)',
      cash: 'La trésorerie, sans réserve affectée',
    },
  },
  shareInterest: {
    label: 'Intérêt aux parts',
    options: {
      none: 'Aucun',
      paid: 'Versé sur le résultat',
    },
  },
} as const
