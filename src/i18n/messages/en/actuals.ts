import type { Messages } from '../fr/messages.ts'

export const actuals: Messages['actuals'] = {
  title: 'Plan and reality',
  description: 'What really happened month by month, how it departs from the plan, and what comes next.',
}
