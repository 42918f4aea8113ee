/** Costs, staff and investments: name, summary and fiche of each. */
export const costs = {
  runningCost: {
    name: 'Charge courante',
    summary: 'Ce que la structure achète pour fonctionner, payé après le délai du fournisseur.',
    fiche: {
      what: 'Achats, loyer, assurances, honoraires, déplacements, impôts… chacun dans son compte (classe 6).',
      who: 'Toutes les structures.',
      cost: 'Le montant saisi : TVA comprise, ou hors TVA si un taux est choisi (la part récupérée ne coûte rien). Il suit la hausse des charges du plan, un taux propre, ou rien.',
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
  staffPosition: {
    name: 'Poste salarié',
    summary: 'Un emploi, ou plusieurs semblables : temps pleins, brut mensuel, dates, fin de contrat.',
    fiche: {
      what: 'Le nombre d’équivalents temps plein par exercice et leur brut mensuel (compte 641), les cotisations de l’employeur (compte 645), un treizième mois et une indemnité de départ s’il y a lieu.',
      who: 'Toutes les structures qui emploient. Un emploi aidé se rattache à son poste.',
      cost: 'Le brut et les cotisations ; le taux proposé (42 %) est à remplacer par celui de vos bulletins de paie. Le brut suit la hausse des salaires du plan.',
      commits: 'À payer chaque mois, et l’indemnité à la fin du contrat.',
      check:
        'Le brut n’est pas sous le SMIC. Le treizième mois est payé en entier, même à qui arrive ou part dans l’année. L’indemnité porte sur les salaires du plan seul. Taxe sur les salaires : choisissez si elle est due, et ajoutez la ligne qui la paie.',
      example:
        'Un mi-temps à 2 200 € bruts pour un temps plein, de mars à décembre : 1 100 € par mois, puis 1 100 € d’indemnité (10 % de 11 000 €).',
    },
  },
  inventories: {
    name: 'Stock',
    summary: 'Ce qui reste en magasin à la clôture : le résultat en tient compte, pas la caisse.',
    fiche: {
      what: 'Le stock compté à chaque clôture (compte 37). S’il monte, la charge de l’exercice baisse ; s’il baisse, elle monte (compte 603).',
      who: 'Celles qui vendent des marchandises : épicerie, ressourcerie, librairie.',
      cost: 'Rien de plus : les achats sont saisis en charge courante. Mais un stock qui gonfle immobilise de l’argent.',
      commits: 'À faire un inventaire chaque année.',
      check: 'Achats de marchandises saisis à part (compte 607). Un stock invendable se déprécie.',
      example: '8 000 € de stock au début, 11 000 € à la clôture : la charge de l’exercice baisse de 3 000 €.',
    },
  },
  grantsPaid: {
    name: 'Aide versée à d’autres',
    summary: 'Ce que la structure accorde : aides à des personnes, subventions à des partenaires.',
    fiche: {
      what: 'Une aide financière que la structure décide (compte 6571), payée tout de suite ou plus tard.',
      who: 'Fonds de dotation, fédérations, têtes de réseau, associations de secours.',
      cost: 'Le montant décidé, charge dès la décision.',
      commits: 'À payer ce qui a été promis ; à le décider en conseil et à le prouver.',
      check: 'Les statuts le permettent. Une subvention reçue ne se reverse que si la convention le prévoit.',
      example:
        '10 000 € décidés en juin pour deux partenaires, payés en septembre : charge en juin, caisse en septembre.',
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
        'Taux après allégements, prime de fin d’année (poids par mois). Taxe sur les salaires : choisissez si elle est due, donnez le nombre de salariés, et ajoutez la ligne qui la paie. Pour simplifier, la part du salarié est payée avec le salaire.',
      example:
        '30 000 € bruts par an à 42 % : 2 500 € de salaire et 1 050 € de cotisations par mois, soit 42 600 € par an.',
    },
  },
  investment: {
    name: 'Investissement',
    summary: 'Un bien durable : acheté une fois, amorti sur sa durée de vie.',
    fiche: {
      what: 'Un équipement, un véhicule, des travaux (compte 21), un logiciel (compte 20). La dépense sort d’un coup ; la charge s’étale par l’amortissement (compte 6811), par composants s’ils ne durent pas autant. Il peut être vendu : le prix est un produit, ce qu’il valait encore une charge.',
      who: 'Toutes les structures.',
      cost: 'Le prix (TVA comprise, ou hors TVA si un taux est choisi), puis l’entretien.',
      commits: 'À payer le fournisseur à l’échéance, et à remplacer le bien un jour.',
      check:
        'La durée de vie réelle du bien. Financer un bien durable par une ressource durable : subvention d’investissement, prêt de même durée, fonds propres. L’amortissement part du mois d’achat et s’arrête avant celui de la vente ; une subvention d’investissement sur un bien vendu est à solder à part.',
      example:
        '75 000 € amortis sur 10 ans : 75 000 € sortent de la caisse l’année de l’achat, 7 500 € de charge par an.',
    },
  },
} as const
