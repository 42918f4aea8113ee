/** Backups of every plan. */
export const backups = {
  title: 'Sauvegardes',
  description: 'Des copies de tous vos plans, dans un dossier de votre ordinateur.',
} as const
