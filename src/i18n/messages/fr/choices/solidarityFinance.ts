/** How the resources of solidarity finance work. */
export const solidarityFinanceChoices = {
  region: {
    label: 'Financement régional',
    options: {
      alone: 'Bpifrance seule',
      withRegion: 'Avec la région',
    },
  },
  founderBrings: {
    label: 'Le fondateur l’apporte',
    options: {
      currentAccount: 'En compte courant',
      capital: 'En capital',
    },
  },
  guarantor: {
    label: 'Garant',
    options: {
      franceActive: 'France Active',
      forWomen: 'France Active, Égalité Femmes',
      other: 'Autre garant',
    },
  },
  advancedOn: {
    label: 'Ce qui est avancé',
    options: {
      grant: 'Une subvention du plan',
      amount: 'Une somme saisie',
    },
  },
  clubHolds: {
    label: 'Dans une société, les clubs détiennent',
    options: {
      shares: 'Des parts',
      currentAccount: 'Un compte courant',
    },
  },
  investor: {
    label: 'Investisseur',
    options: {
      garrigue: 'Garrigue',
      regional: 'Un fonds régional (Herrikoa…)',
      other: 'Un autre investisseur solidaire',
    },
  },
  investedAs: {
    label: 'Il détient',
    options: {
      shares: 'Des parts ou actions',
      currentAccount: 'Un compte courant',
      loan: 'Un prêt',
    },
  },
  withdrawal: {
    label: 'Retrait',
    options: {
      blocked: 'Bloqué jusqu’à la fin de la durée',
      onDemand: 'À la demande',
    },
  },
  bondRepayment: {
    label: 'Remboursement des obligations',
    options: {
      atTerm: 'Tout au terme',
      yearlyParts: 'Par parts égales, chaque année',
    },
  },
} as const
