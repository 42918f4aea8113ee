/** Structural choices of the appropriation of the result. */
export const statementChoices = {
  workersPart: {
    label: 'Part des salariés',
    options: {
      surplus: 'Prise sur l’excédent, par l’assemblée',
      participation: 'Participation, charge de l’exercice (691)',
    },
  },
} as const
