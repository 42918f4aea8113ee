/** Where the rules of social investment come from. */
export const socialInvestmentSources = {
  impactBond: 'Impact bond: practice; the metric, the fall of the rate and the floor are those of the contract',
  quasiEquity: 'Quasi-equity (NovESS and other funds): practice; rate, term and conversion are those of the contract',
} as const
