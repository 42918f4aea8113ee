/** The workbook that comes back with changed cells. */
export const workbookBack = {
  intro: 'Le classeur que vous aviez exporté, avec des cellules jaunes modifiées.',
} as const
