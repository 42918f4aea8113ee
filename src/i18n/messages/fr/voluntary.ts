/** Contributions volontaires. */
export const voluntary = {
  title: 'Contributions volontaires',
  description: 'Ce qu’aucun argent ne paie, tâche par tâche : heures, locaux, matériel, compétences.',
} as const
