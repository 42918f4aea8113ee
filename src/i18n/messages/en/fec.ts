import type { Messages } from '../fr/messages.ts'

export const fec: Messages['fec'] = {
  intro: 'The accounting file (FEC) of your last fiscal years.',
}
