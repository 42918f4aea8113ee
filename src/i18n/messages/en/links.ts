import type { Messages } from '../fr/messages.ts'

export const links: Messages['links'] = {
  loan: 'Guaranteed loan',
  aidedJob: 'Aided job',
  grant: 'Ceded grant',
}
