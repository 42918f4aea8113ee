/** What to know to type voluntary contributions. */
export const nonMonetaryParameterHints = {
  peopleLent: 'Un salarié prêté un jour par semaine compte 0,2.',
  costPerPerson: 'Salaire et cotisations : ce que l’entreprise déclare.',
} as const
