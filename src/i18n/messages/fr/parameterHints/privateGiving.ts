/** What to know to type private giving. */
export const privateGivingParameterHints = {
  campaignTarget: 'Non atteint : la plateforme rend l’argent, la campagne ne rapporte rien.',
  platformFeeRate: 'D’ordinaire 4 à 7 % de la collecte.',
  largestLoan: '0 : non connu, le plafond par personne n’est pas vérifié.',
  donorTurnover: '0 : non connu ; le plafond de la réduction est alors de 20 000 €.',
  bequestDelay: 'Une succession se règle souvent en un à deux ans (à vérifier chez le notaire).',
} as const
