import type { Messages } from '../fr/messages.ts'

export const learn: Messages['learn'] = {
  title: 'Fiches and glossary',
  description: 'Every instrument explained, and the words of the trade.',
}
