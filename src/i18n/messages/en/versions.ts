import type { Messages } from '../fr/messages.ts'

export const versions: Messages['versions'] = {
  title: 'Versions of the plan',
  description: 'The plan as it stood: compare, name, go back.',
}
