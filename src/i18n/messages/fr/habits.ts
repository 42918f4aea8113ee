/** Mémoire des financeurs. */
export const habits = {
  title: 'Mémoire des financeurs',
  description: 'Ce que chaque financeur a accordé et payé, et quand : de là viennent probabilités et retards.',
} as const
