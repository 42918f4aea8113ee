/** Versions of a plan. */
export const versions = {
  title: 'Versions du plan',
  description: 'Le plan tel qu’il était : comparer, nommer, revenir en arrière.',
} as const
