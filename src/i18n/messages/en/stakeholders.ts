import type { Messages } from '../fr/messages.ts'

export const stakeholders: Messages['stakeholders'] = {
  title: 'Stakeholders',
  description: 'Who has a part in the structure, what each brings, and who decides.',
}
