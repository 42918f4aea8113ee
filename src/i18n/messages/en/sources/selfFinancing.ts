/** Where the rules of self-financing come from. */
export const selfFinancingSources = {
  'cgi261-7':
    'French tax code, article 261, 7-1 c: six charity or support events a year exempt (BOI-TVA-CHAMP-30-10-30-10)',
  'loi78-763':
    'Act no. 78-763 of 19 July 1978, article 33 (an older version was read, to be checked): sharing of the surplus of SCOPs',
  scicRedemption:
    'Model statutes of a SCIC (aptic.cc) and act no. 47-1775: redemption of shares deferred by up to 5 years',
  cerfa12156: 'CERFA form 12156, forecast budget: line “Own resources put in the project”',
} as const
