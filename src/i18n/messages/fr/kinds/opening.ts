/** Posts of the opening balance sheet: name, summary and fiche of each. */
export const opening = {
  openingCash: {
    name: 'Trésorerie à l’ouverture',
    summary: 'Ce qu’il y a en banque et en caisse le jour où le plan commence.',
    fiche: {
      what: 'Le total des comptes bancaires, livrets et caisses (compte 512) la veille du premier mois.',
      who: 'Toutes les structures.',
      cost: 'Rien.',
      commits: 'À rien. Un montant négatif est un découvert autorisé.',
      check: 'Le relevé de banque, moins les chèques émis non débités.',
      example: '18 400 € sur le compte et 5 000 € sur le livret : 23 400 €.',
    },
  },
  openingReceivable: {
    name: 'Créance à l’ouverture',
    summary: 'Ce qu’on vous doit déjà et qui sera encaissé pendant le plan.',
    fiche: {
      what: 'Des factures non payées ou une subvention notifiée et pas encore reçue.',
      who: 'Toutes les structures.',
      cost: 'Rien, mais un retard pèse sur la trésorerie.',
      commits: 'À rien : le produit a été compté dans un exercice passé.',
      check: 'La date probable d’encaissement. Les retards d’un scénario s’y ajoutent.',
      example: 'Solde de 33 000 € d’une subvention de l’an dernier, attendu en mars : 33 000 € au mois n° 3.',
    },
  },
  openingPayable: {
    name: 'Dette à l’ouverture',
    summary: 'Ce que vous devez déjà et qui sera payé pendant le plan.',
    fiche: {
      what: 'Des factures, des salaires ou des cotisations de l’an dernier encore à payer. Les emprunts se saisissent dans la finance solidaire.',
      who: 'Toutes les structures.',
      cost: 'Rien de plus : la charge a été comptée dans un exercice passé.',
      commits: 'À payer à la date prévue.',
      check:
        'Cotisations de décembre payées en janvier ; échéancier négocié avec un fournisseur : une ligne par échéance.',
      example: '4 200 € de cotisations de décembre, payées en janvier : mois n° 1.',
    },
  },
  openingFunds: {
    name: 'Fonds propres à l’ouverture',
    summary: 'Réserves, apports, capital et provisions qui existent déjà et restent.',
    fiche: {
      what: 'Ce que la structure a accumulé ou reçu en fonds propres. Le report à nouveau est calculé : il équilibre le bilan.',
      who: 'Toutes les structures.',
      cost: 'Rien.',
      commits:
        'Un apport avec droit de reprise sera rendu : s’il l’est pendant le plan, saisissez-le dans la finance solidaire.',
      check: 'Le dernier bilan approuvé.',
      example: '20 000 € de réserves pour projet (compte 1068).',
    },
  },
  openingInvestmentGrant: {
    name: 'Subvention d’investissement déjà reçue',
    summary: 'Ce qui en reste au bilan, repris en produits sur la durée restante.',
    fiche: {
      what: 'Le montant net au bilan (compte 131 moins 139) d’une subvention reçue avant le plan.',
      who: 'Toutes les structures.',
      cost: 'Rien.',
      commits: 'Comme à l’origine : garder et utiliser le bien convenu.',
      check: 'La durée restante est celle de l’amortissement du bien.',
      example: '12 000 € nets et 4 ans restants : 3 000 € de produits par an, sans argent nouveau.',
    },
  },
  openingRestrictedFunds: {
    name: 'Fonds dédiés à l’ouverture',
    summary: 'L’argent affecté à un projet, reçu avant le plan et pas encore dépensé.',
    fiche: {
      what: 'Le solde des fonds dédiés ou reportés au bilan (comptes 191 à 196). Il revient en produits (compte 789) à mesure que le projet est dépensé.',
      who: 'Associations et fondations surtout.',
      cost: 'Rien : l’argent est déjà reçu.',
      commits: 'À le dépenser pour le projet prévu, ou à le rendre.',
      check:
        'Le tableau de suivi des fonds dédiés en annexe, projet par projet. L’utilisation est régulière sur la durée saisie.',
      example: '6 000 € restants d’une subvention de projet, dépensés en 12 mois : 500 € de produits par mois.',
    },
  },
  openingDeferredIncome: {
    name: 'Produits constatés d’avance à l’ouverture',
    summary: 'Ce qui a été reçu avant le plan pour ce qui vient après.',
    fiche: {
      what: 'Une subvention de plusieurs années, un abonnement ou une cotisation reçus d’avance (compte 487), repris en produits mois par mois.',
      who: 'Toutes les structures.',
      cost: 'Rien.',
      commits: 'À rendre le service pour lequel l’argent a été reçu.',
      check: 'Le compte 487 du dernier bilan. Rien de cela n’est encaissé à nouveau.',
      example: '9 000 € reçus pour les neuf premiers mois du plan : 1 000 € de produits par mois, sans encaissement.',
    },
  },
} as const
