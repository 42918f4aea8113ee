/** Bonds and quasi-equity of impact investors: name, summary and fiche of each. */
export const socialInvestmentBonds = {
  impactBond: {
    name: 'Obligation à impact',
    summary: 'Un emprunt dont le taux baisse quand l’objectif social est atteint.',
    fiche: {
      what: 'Une obligation (compte 163) dont le coupon suit un indicateur convenu : plus l’objectif est atteint, plus le taux baisse, jusqu’à un plancher.',
      who: 'Associations et sociétés dont l’utilité se mesure par un indicateur simple et vérifiable.',
      cost: 'Le taux de départ, diminué selon le résultat. Pour une association : TMO plus 3 points au plus.',
      commits: 'L’intérêt chaque année, tout le capital au terme, et la mesure de l’indicateur.',
      check: 'L’indicateur, qui le mesure, le plancher ; jouer dans un scénario l’objectif manqué (0 %).',
      example:
        '100 000 € à 4 %, moins 1 point si tout l’objectif est atteint : 3 000 € d’intérêts par an au lieu de 4 000 €.',
    },
  },
  quasiEquity: {
    name: 'Quasi-fonds propres d’un fonds à impact',
    summary: 'Un fonds à impact investit en obligations convertibles, titres participatifs ou prêt participatif.',
    fiche: {
      what: 'NovESS et d’autres fonds renforcent le haut du bilan sans prendre le pouvoir : obligations convertibles (163), titres participatifs (1671, puis 16711 depuis l’exercice 2026) ou prêt participatif (1675, puis 1682).',
      who: 'SCIC, SCOP et autres sociétés de l’ESS qui changent de taille.',
      cost: 'Le taux du contrat (celui proposé ici est à remplacer), parfois une prime à la sortie.',
      commits:
        'L’intérêt chaque année, puis tout le capital. La conversion en parts n’est pas jouée ici : Alliage compte le remboursement, qui demande le plus d’argent.',
      check:
        'Rang, conversion, prix de sortie, droits du fonds. Des titres participatifs ne se rachètent pas avant 7 ans.',
      example: '50 000 € à 6 % sur 7 ans : 3 000 € d’intérêts par an, puis 50 000 € à rembourser.',
    },
  },
} as const
