/** One line under a field of public funding. */
export const publicFundingHints = {
  advanceDelay: 'Compté depuis la notification, ou depuis la signature si le versement l’attend.',
  interimDelay: 'Compté depuis la notification, ou depuis la moitié du projet si le versement attend un rapport.',
  serviceMonths: 'Les dépenses faites hors de cette période ne sont pas retenues par le financeur.',
  maxShare:
    'Des coûts des actions de la ligne (de tout le plan sans action), bénévolat compris si le financeur le compte. Usage : 80 % d’aides publiques.',
  renewalProbability: 'Elle se multiplie à chaque renouvellement ; un renouvellement n’est jamais acquis d’avance.',
  unspentShare: 'Mise en fonds dédiés à la clôture, dépensée l’exercice suivant.',
  eligibleSpending: 'Ce que le fonds accepte de compter. Les dépenses elles-mêmes se saisissent dans les charges.',
  claimDelay: 'LEADER : 2 à 12 mois observés. Prévoyez de 6 à 18 mois.',
  aidRate: 'Fixée par arrêté du préfet de région, entre 30 et 60 %.',
  aidPerJob: 'Le montant en vigueur n’a pas été trouvé : reprenez celui de votre convention.',
  agreedJobs: 'Équivalents temps plein de la convention, par exercice.',
  renewedFrom: '2 : la décision porte sur le premier exercice du plan, les suivants sont à obtenir.',
} as const
