/** Dated figures of self-financing. */
export const selfFinancingLegalFigures = {
  exemptEventsCount: 'Manifestations exonérées par an',
  shareInterestMargin: 'Intérêt aux parts : marge au-dessus du TMO',
  scicInterestShare: 'SCIC : part du résultat qui peut rémunérer les parts',
  scopInterestShare: 'SCOP : part du résultat qui peut rémunérer les parts',
  shareRedemptionTerm: 'Délai maximal de remboursement des parts',
} as const
