/** Loans of solidarity finance with terms of their own: name, summary and fiche of each. */
export const solidarityFinanceLoans = {
  participatingLoan: {
    name: 'Prêt participatif',
    summary: 'Un prêt remboursé après tous les autres créanciers : il compte presque comme des fonds propres.',
    fiche: {
      what: 'Un prêt subordonné : en cas de difficulté, le prêteur passe après tous les autres. France Active Investissement en fait de 5 000 à 500 000 €, sur 5 à 7 ans, dont 1 à 2 ans sans rembourser de capital. Compte 1675 jusqu’à l’exercice 2025, 1682 ensuite : Alliage fait le virement.',
      who: 'Associations, SCIC, SCOP et entreprises de l’ESS ou de l’insertion. Ni fonctionnement courant ni pertes : le prêt doit entraîner d’autres financements.',
      cost: '2 % par an chez France Active (à vérifier selon la région), plus des frais éventuels.',
      commits:
        'À rembourser aux dates prévues. Subordonné ne veut pas dire facultatif : tant que la structure paie ses dettes, l’échéance est due.',
      check: 'Le rang du prêt dans le contrat, le différé, le taux ; les autres financeurs qu’il déclenche.',
      example:
        '60 000 € à 2 % sur 72 mois dont 12 de différé : 100 € d’intérêts par mois la première année, puis 1 051,67 € par mois, et 4 299,88 € d’intérêts en tout.',
    },
  },
  pessLoan: {
    name: 'PESS (prêt de Bpifrance à l’ESS)',
    summary: 'Un prêt sans garantie, à capital constant, à côté d’autres financements.',
    fiche: {
      what: 'Le prêt économie sociale et solidaire de Bpifrance : 10 000 à 50 000 € (100 000 € avec la région), sur 5 ans dont 1 an de différé, remboursé chaque mois par parts égales de capital, sans sûreté.',
      who: 'Structures de l’ESS de plus de trois ans.',
      cost: 'Le taux de l’offre (celui proposé ici est à remplacer). Aucune garantie à payer.',
      commits: 'Trouver au moins autant d’autres financements que le prêt, et rembourser chaque mois après le différé.',
      check:
        'Que le prêt est encore proposé dans votre région ; les autres financements du projet ; l’âge de la structure.',
      example:
        '30 000 € à 3 % sur 60 mois dont 12 de différé : 75 € d’intérêts par mois la première année, puis 625 € de capital par mois, avec des intérêts qui baissent.',
    },
  },
  honourLoan: {
    name: 'Prêt d’honneur à 0 %',
    summary: 'Un prêt personnel au fondateur, qui l’apporte à la société.',
    fiche: {
      what: 'Initiative, l’Adie ou une région prête sans intérêt à la personne qui crée. Elle verse l’argent dans la société, en compte courant (455) ou en capital (1013).',
      who: 'SCIC et SCOP en création ou reprise, par leur fondateur.',
      cost: 'Aucun intérêt.',
      commits:
        'Le fondateur rembourse sur ses biens. En compte courant, la société lui rend la somme mois par mois ; en capital, elle ne lui rend rien tant qu’il reste associé.',
      check:
        'Montant, durée et différé du prêt d’honneur (à demander au réseau) ; qui rembourse si l’activité s’arrête.',
      example:
        '12 600 € en compte courant sur 48 mois dont 6 de différé : 300 € rendus par mois, 42 fois, à partir du septième mois.',
    },
  },
} as const
