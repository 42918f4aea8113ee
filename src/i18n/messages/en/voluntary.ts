import type { Messages } from '../fr/messages.ts'

export const voluntary: Messages['voluntary'] = {
  title: 'Voluntary contributions',
  description: 'What no money pays, task by task: hours, premises, equipment, skills.',
}
