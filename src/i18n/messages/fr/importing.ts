/** The screen by which figures come in: accounts, spreadsheets, a workbook that comes back. */
export const importing = {
  title: 'Importer',
  description:
    'Partez de ce que la structure a déjà : sa comptabilité, son tableur, ou le classeur que le conseil a modifié. Rien n’entre dans le plan sans votre accord.',
  tabs: {
    fec: 'Comptabilité (FEC)',
    sheet: 'Tableur',
    workbook: 'Classeur modifié',
  },
} as const
