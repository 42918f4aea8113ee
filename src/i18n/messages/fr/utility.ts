/** Utilité sociale. */
export const utility = {
  title: 'Utilité sociale',
  description: 'Ce que la structure change autour d’elle, mesuré d’année en année à côté des comptes.',
} as const
