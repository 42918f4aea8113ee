/** Structural choices of voluntary contributions. */
export const nonMonetaryChoices = {
  disclosure: {
    label: 'Présentation',
    options: {
      inAccounts: 'Au pied du compte de résultat (86 et 87)',
      inNotes: 'En annexe seulement',
    },
  },
  valuation: {
    label: 'Valeur d’une heure',
    options: {
      typedRate: 'Un taux saisi',
      minimumWage: 'Le SMIC brut du mois',
      chargedMinimumWage: 'Le SMIC du mois, cotisations comprises',
    },
  },
} as const
