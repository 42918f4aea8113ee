import type { Messages } from '../fr/messages.ts'

export const record: Messages['record'] = {
  title: 'Decision record',
  description: 'What was decided and why, on what assumptions, and when to look again.',
}
