/** Fiches and glossary. */
export const learn = {
  title: 'Fiches et glossaire',
  description: 'Chaque instrument expliqué, et les mots du métier.',
} as const
