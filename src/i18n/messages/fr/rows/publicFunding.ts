/** Rows of public funding, and of restricted funds. */
export const publicFundingRows = {
  unspentToDate: 'Reçu et pas encore dépensé',
  fundOpening: 'Fonds dédiés au début',
  fundUsed: 'Fonds dédiés utilisés (789)',
  fundSetAside: 'Reporté en fonds dédiés (689)',
  fundClosing: 'Fonds dédiés à la fin',
} as const
