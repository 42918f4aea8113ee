import type { Messages } from '../fr/messages.ts'

export const about: Messages['about'] = {
  title: 'About Alliage',
  description: 'The installed version, how to check for a newer one, and the licences.',
}
