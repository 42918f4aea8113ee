import type { Messages } from '../fr/messages.ts'

export const backups: Messages['backups'] = {
  title: 'Backups',
  description: 'Copies of all your plans, in a folder of your computer.',
}
