export const shell = {
  language: { label: 'Langue', fr: 'Français', en: 'English' },
  theme: { label: 'Apparence', light: 'Clair', dark: 'Sombre', system: 'Comme le système' },
  privacy: {
    shown: 'Masquer les montants à l’écran',
    hidden: 'Les montants sont masqués à l’écran. Les fichiers exportés les gardent.',
  },
} as const
