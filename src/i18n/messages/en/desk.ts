import type { Messages } from '../fr/messages.ts'

export const desk: Messages['desk'] = {
  title: 'Adviser’s desk',
  description: 'The structures you follow, with their alerts and indicators side by side.',
}
