import type { Messages } from '../fr/messages.ts'

export const shell: Messages['shell'] = {
  language: { label: 'Language', fr: 'Français', en: 'English' },
  theme: { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'Same as the system' },
  privacy: { shown: 'Hide amounts on screen', hidden: 'Amounts are hidden on screen. Exported files keep them.' },
}
