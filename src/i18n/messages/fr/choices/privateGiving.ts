/** Structural choices of private giving. */
export const privateGivingChoices = {
  gift: {
    label: 'Forme du don',
    options: {
      money: 'Argent',
      expensesWaived: 'Frais que les bénévoles ne se font pas rembourser',
    },
  },
  campaign: {
    label: 'Règle de la campagne',
    options: {
      allOrNothing: 'Tout ou rien : rien sous l’objectif',
      keepAll: 'Tout ce qui est collecté est gardé',
    },
  },
  reward: {
    label: 'Ce que reçoivent les contributeurs',
    options: {
      none: 'Rien de valeur : un don',
      goods: 'Un objet : une vente à l’avance',
      services: 'Une prestation : une vente à l’avance',
    },
  },
} as const
