/** What the dated figures of public funding are called. */
export const publicFundingFigures = {
  pecLowestRate: 'Part du SMIC la plus basse d’un PEC',
  pecHighestRate: 'Part du SMIC la plus haute d’un PEC',
  pecLowestHours: 'Heures minimales d’un PEC',
  pecHighestHours: 'Heures maximales d’un PEC',
  pecLongestTerm: 'Durée maximale d’un PEC',
  fonjepAmount: 'Montant annuel d’un poste FONJEP',
  fonjepFee: 'Frais de gestion d’un poste FONJEP',
  fonjepTerm: 'Durée d’un poste FONJEP',
  iaeAidEi: 'Aide au poste annuelle, entreprise d’insertion',
  iaeAidEtti: 'Aide au poste annuelle, travail temporaire d’insertion',
  iaeAidAi: 'Aide au poste annuelle, association intermédiaire',
  iaeAidAci: 'Aide au poste annuelle, atelier et chantier d’insertion',
  iaeModulatedShare: 'Part modulée maximale de l’aide au poste',
  emergenceHighestAmount: 'Montant maximal d’une prime d’émergence',
} as const
