import type { Messages } from '../fr/messages.ts'

export const catalogue: Messages['catalogue'] = {
  addResource: 'Add a resource',
  addCost: 'Add a cost, an investment or an item of the balance sheet',
  search: 'Search: grant, loan, volunteering…',
  families: 'Families',
  all: 'All',
  list: 'Results',
  count_one: '{{count}} instrument',
  count_many: '{{count}} instruments',
  count_other: '{{count}} instruments',
  nothingFound: 'Nothing matches “{{sought}}”. Try a shorter word, or another family.',
  notForForm: 'Not open to your legal form',
  onlyFor: 'Reserved for: {{forms}}. The form of your structure: {{form}}.',
  openTo: 'Open to: {{forms}}.',
  add: 'Add this line',
  keys: 'Arrows to choose, Enter to add',
}
