import type { Messages } from '../fr/messages.ts'

export const utility: Messages['utility'] = {
  title: 'Social utility',
  description: 'What the structure changes around it, measured year by year beside the accounts.',
}
