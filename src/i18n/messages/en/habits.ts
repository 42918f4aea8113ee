import type { Messages } from '../fr/messages.ts'

export const habits: Messages['habits'] = {
  title: 'Memory of funders',
  description: 'What each funder awarded and paid, and when: probabilities and delays come from there.',
}
