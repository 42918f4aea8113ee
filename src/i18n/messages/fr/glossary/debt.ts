/** Words of loans and public aid. */
export const debtTerms = {
  drawdown: {
    name: 'Tirage (déblocage)',
    text: 'Le moment où l’argent d’un prêt arrive sur le compte. Les intérêts courent à partir de là.',
  },
  grace: {
    name: 'Différé',
    text: 'Un temps, au début d’un prêt, pendant lequel on ne rembourse pas le capital. Il est partiel quand on paie les intérêts, total quand ils s’ajoutent au capital.',
  },
  bullet: {
    name: 'In fine',
    text: 'Un prêt dont tout le capital est remboursé en une fois, au terme ; d’ici là on ne paie que les intérêts. Il faut avoir mis l’argent de côté.',
  },
  balloon: {
    name: 'Ballon',
    text: 'La grosse part de capital qu’un prêt laisse à sa dernière échéance. Les échéances d’avant en sont plus petites.',
  },
  constantPayment: {
    name: 'Échéances constantes',
    text: 'Le même montant à chaque échéance : beaucoup d’intérêts et peu de capital au début, l’inverse à la fin.',
  },
  constantCapital: {
    name: 'Capital constant',
    text: 'La même part de capital à chaque échéance, plus les intérêts sur ce qui reste : les échéances diminuent avec le temps.',
  },
  principal: {
    name: 'Capital d’un prêt',
    text: 'La somme empruntée, sans les intérêts. La rembourser sort de la banque mais n’est pas une charge.',
  },
  corkscrew: {
    name: 'Tire-bouchon (corkscrew)',
    text: 'Une façon d’écrire un solde mois par mois : ouverture, plus ce qui entre, moins ce qui sort, égale clôture, qui est l’ouverture du mois suivant. Chaque compte d’Alliage est tenu ainsi.',
  },
  dscr: {
    name: 'Couverture de la dette (DSCR)',
    text: 'Ce que l’activité dégage dans l’année, pour 1 € de capital et d’intérêts à payer. Sous 1, l’activité ne paie pas la dette à elle seule.',
  },
  repaymentCapacity: {
    name: 'Capacité de remboursement',
    text: 'Le nombre d’années qu’il faudrait pour rembourser toutes les dettes avec ce que l’activité dégage.',
  },
  taeg: {
    name: 'TAEG (taux actuariel)',
    text: 'Le coût d’un financement en un seul taux par an, frais compris, d’après les dates où l’argent entre et sort. Il permet de comparer des prêts de formes différentes.',
  },
  teg: {
    name: 'TEG',
    text: 'Le taux effectif d’une période multiplié par le nombre de périodes dans l’année. C’est celui que montrent les crédits aux professionnels.',
  },
  covenant: {
    name: 'Engagement (covenant)',
    text: 'Une promesse faite à un prêteur, ou une règle que se donne le conseil : un indicateur doit rester d’un bon côté à chaque clôture. La rompre peut rendre le prêt exigible.',
  },
  quotite: {
    name: 'Quotité garantie',
    text: 'La part d’un prêt que le garant paiera à votre place si vous ne remboursez pas. Elle rassure la banque ; elle ne vous dispense pas de rembourser.',
  },
  subordination: {
    name: 'Subordonné',
    text: 'Se dit d’une dette remboursée après toutes les autres en cas de difficulté. Elle coûte plus cher mais protège les autres prêteurs.',
  },
  quasiFondsPropres: {
    name: 'Quasi-fonds propres',
    text: 'De l’argent qui se rembourse tard et après les autres dettes : entre l’emprunt et les fonds propres. Les prêteurs le comptent souvent avec ces derniers.',
  },
  tmo: {
    name: 'TMO',
    text: 'Le taux moyen des obligations privées, publié régulièrement. La loi y rattache le plafond des intérêts des titres et des parts sociales.',
  },
  equivalentSubvention: {
    name: 'Équivalent-subvention brut (ESB)',
    text: 'Ce que vaut, en subvention, un prêt public à taux doux ou une garantie publique. C’est cette valeur qui compte comme aide d’État.',
  },
  deMinimis: {
    name: 'De minimis',
    text: 'La règle européenne qui laisse passer les petites aides publiques sans autorisation, jusqu’à un plafond sur trois ans. Alliage tient le compteur.',
  },
  sieg: {
    name: 'SIEG',
    text: 'Un service d’intérêt économique général : une mission que la puissance publique confie et peut compenser. Un plafond d’aides particulier s’y applique.',
  },
} as const
