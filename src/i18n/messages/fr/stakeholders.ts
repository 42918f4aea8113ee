/** Parties prenantes. */
export const stakeholders = {
  title: 'Parties prenantes',
  description: 'Qui prend part à la structure, ce que chacun apporte, et qui décide.',
} as const
