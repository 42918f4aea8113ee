import type { Messages } from '../fr/messages.ts'

export const actions: Messages['actions'] = {
  title: 'Actions',
  description:
    'What the structure does, as its funders see it: each line is given to actions, in whole or in part, and the rest is shared among them.',
  list: 'List of actions',
  add: 'Add an action',
  newName: 'New action',
  name: 'Name',
  weight: 'Weight',
  weightHelp: 'Hours, people or square metres: only the proportions count.',
  note: 'Note',
  lines: 'Lines',
  linesCount_one: '{{count}} line',
  linesCount_many: '{{count}} lines',
  linesCount_other: '{{count}} lines',
  remove: 'Remove “{{name}}”',
  removed: 'Action “{{name}}” removed: what was given to it becomes general',
  indirectKey: 'Sharing of general costs',
  indirectKeys: {
    directCosts: 'By the direct costs of each action',
    weights: 'By the weights that are typed',
  },
  indirectKeyHelp: {
    directCosts: 'An action that bears half of the direct costs bears half of the general ones.',
    weights: 'Each action bears its share of the weights typed in the list.',
  },
  emptyTitle: 'No action yet',
  emptyText:
    'Funders ask for a budget by action. Name your actions, then say what share of each line belongs to each of them.',
  matrix: 'What each line gives to the actions',
  tooMuch: 'Nothing was taken for {{lines}}: the shares of the actions would exceed 100% there.',
  matrixHelp: 'Type a share in %; what is given to no action is general. Copy and paste as in a spreadsheet.',
  line: 'Line',
  general: 'General',
  shown: 'Lines shown',
  allLines: 'All',
  givenLines: 'Given to an action',
  noGiven: 'No line gives to an action yet.',
  noLines: 'This plan has no line yet: add resources and costs first.',
  addResources: 'Add a resource',
}
