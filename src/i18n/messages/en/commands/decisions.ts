/** What edits of decisions are called. */
export const decisionCommands = {
  addDecision: 'adding the decision “{{name}}”',
  changeDecision: 'decision “{{name}}”',
  removeDecision: 'removing the decision “{{name}}”',
  addAlternative: 'alternative added to “{{name}}”',
  changeAlternative: 'alternative of “{{name}}”',
  removeAlternative: 'alternative removed from “{{name}}”',
} as const
