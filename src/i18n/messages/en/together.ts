import type { Messages } from '../fr/messages.ts'

export const together: Messages['together'] = {
  title: 'Working together',
  description: 'Notes, exchanges with an adviser without a server, handover: everything is in the file of the plan.',
}
