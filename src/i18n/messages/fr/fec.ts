/** The import of an accounting file (FEC). */
export const fec = {
  intro: 'Le fichier des écritures comptables de vos derniers exercices.',
} as const
