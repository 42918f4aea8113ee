import type { Messages } from '../fr/messages.ts'

export const grantForm: Messages['grantForm'] = {
  title: 'Grant application form',
  description: 'The budget of the French form CERFA 12156, for the structure or for one action, in whole euros.',
}
