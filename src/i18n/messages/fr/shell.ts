export const shell = {
  language: { label: 'Langue', fr: 'Français', en: 'English' },
  theme: { label: 'Apparence', light: 'Clair', dark: 'Sombre', system: 'Comme le système' },
} as const
