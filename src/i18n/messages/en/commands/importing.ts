/** What edits that bring in what a file holds are called. */
export const importingCommands = {
  importLines: 'lines brought in from “{{name}}”',
} as const
