/** Settings of the window. */
export const settings = {
  title: 'Réglages',
  description: 'Langue, apparence, taille du texte et confidentialité.',
} as const
