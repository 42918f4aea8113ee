/** The printed report to the board. */
export const boardReport = {
  title: 'Rapport au conseil',
  description:
    'Un document de quelques pages, à imprimer ou à enregistrer en PDF, dont chaque chiffre renvoie à sa source.',
} as const
