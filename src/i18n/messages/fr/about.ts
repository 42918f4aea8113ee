/** About the app. */
export const about = {
  title: 'À propos d’Alliage',
  description: 'La version installée, comment en vérifier une plus récente, et les licences.',
} as const
