/** What a scenario says of the time of a line. */
export const timingParameters = {
  later: 'Décalage',
  until: 'Dernier mois compté',
} as const
