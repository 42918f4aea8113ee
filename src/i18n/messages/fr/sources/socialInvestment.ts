/** Where the rules of social investment come from. */
export const socialInvestmentSources = {
  impactBond: 'Obligation à impact : usage ; l’indicateur, la baisse du taux et le plancher sont ceux du contrat',
  quasiEquity: 'Quasi-fonds propres (NovESS et autres fonds) : usage ; taux, durée et conversion sont ceux du contrat',
} as const
