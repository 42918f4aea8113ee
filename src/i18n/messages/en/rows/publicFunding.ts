/** Rows of public funding, and of restricted funds. */
export const publicFundingRows = {
  unspentToDate: 'Received and not spent yet',
  fundOpening: 'Restricted funds at the start',
  fundUsed: 'Restricted funds used (789)',
  fundSetAside: 'Set aside in restricted funds (689)',
  fundClosing: 'Restricted funds at the end',
}
