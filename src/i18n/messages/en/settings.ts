import type { Messages } from '../fr/messages.ts'

export const settings: Messages['settings'] = {
  title: 'Settings',
  description: 'Language, looks, size of the text and privacy.',
}
