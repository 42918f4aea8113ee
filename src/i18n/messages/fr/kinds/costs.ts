/** Costs, staff and investments: name, summary and fiche of each. */
export const costs = {
  runningCost: {
    name: 'Charge courante',
    summary: 'Ce que la structure achète pour fonctionner, payé après le délai du fournisseur.',
    fiche: {
      what: 'Achats, loyer, assurances, honoraires, déplacements, impôts… chacun dans son compte (classe 6).',
      who: 'Toutes les structures.',
      cost: 'Le montant saisi, TVA comprise si la structure ne la récupère pas. Il suit la hausse des charges du plan.',
      commits: 'À payer à l’échéance ; un bail ou un abonnement engage pour plusieurs mois.',
      check:
        'Le délai de paiement (30 à 45 jours en général) et le mois des grosses factures : assurance, taxe foncière.',
      example: '12 000 € de loyer par an payés d’avance (délai 0) : 1 000 € chaque mois.',
    },
  },
  provisions: {
    name: 'Provision',
    summary: 'Une charge prévue et mise de côté dans les comptes, sans sortie d’argent.',
    fiche: {
      what: 'Une dotation quand un risque ou une dépense future devient probable (comptes 6815 et 15), une reprise quand il se réalise ou disparaît (compte 781).',
      who: 'Toutes les structures.',
      cost: 'Rien en caisse. La dotation baisse le résultat, la reprise le relève.',
      commits: 'À justifier le risque : litige, indemnités de départ en retraite, gros entretien.',
      check: 'Ne pas reprendre plus que le solde des provisions. Écriture à la clôture de chaque exercice.',
      example:
        '5 000 € mis en provision cette année, repris l’an prochain : résultat −5 000 € puis +5 000 €, caisse inchangée.',
    },
  },
  staff: {
    name: 'Salariés',
    summary: 'Salaires bruts de l’année et cotisations patronales, payées le mois suivant.',
    fiche: {
      what: 'Le brut annuel d’un poste ou d’une équipe (compte 641), plus les cotisations de l’employeur (compte 645).',
      who: 'Toutes les structures qui emploient.',
      cost: 'Le brut et les cotisations patronales ; le taux proposé (42 %) est à remplacer par celui de vos bulletins de paie. Il suit la hausse des salaires du plan.',
      commits: 'À payer chaque mois. Un départ coûte des indemnités.',
      check:
        'Taux après allégements, prime de fin d’année (poids par mois), taxe sur les salaires à saisir en charge courante. Pour simplifier, la part du salarié est payée avec le salaire.',
      example:
        '30 000 € bruts par an à 42 % : 2 500 € de salaire et 1 050 € de cotisations par mois, soit 42 600 € par an.',
    },
  },
  investment: {
    name: 'Investissement',
    summary: 'Un bien durable : acheté une fois, amorti sur sa durée de vie.',
    fiche: {
      what: 'Un équipement, un véhicule, des travaux (compte 21). La dépense sort d’un coup ; la charge s’étale par l’amortissement (compte 6811).',
      who: 'Toutes les structures.',
      cost: 'Le prix, TVA comprise si elle n’est pas récupérée, puis l’entretien.',
      commits: 'À payer le fournisseur à l’échéance, et à remplacer le bien un jour.',
      check:
        'La durée de vie réelle du bien. Financer un bien durable par une ressource durable : subvention d’investissement, prêt de même durée, fonds propres. L’amortissement part du mois d’achat.',
      example:
        '75 000 € amortis sur 10 ans : 75 000 € sortent de la caisse l’année de l’achat, 7 500 € de charge par an.',
    },
  },
} as const
