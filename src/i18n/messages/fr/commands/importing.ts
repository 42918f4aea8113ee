/** What edits that bring in what a file holds are called. */
export const importingCommands = {
  importLines: 'lignes reprises de « {{name}} »',
} as const
