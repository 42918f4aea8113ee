/** The dashboard of a plan. */
export const dashboard = {
  title: 'Tableau de bord',
  question: 'La trésorerie tient-elle ?',
  verdicts: {
    positive: 'Oui : elle ne passe jamais sous zéro.',
    aboveFloor: 'Oui : elle reste au-dessus du plancher de {{floor}}.',
    belowFloor: 'De justesse : elle passe sous le plancher de {{floor}} dès {{first}}.',
    belowZero: 'Non : elle passe sous zéro dès {{first}}.',
  },
  lowest: 'Au plus bas, {{lowest}} en {{month}}.',
  missing: 'Au plus bas, {{lowest}} en {{month}} : il manque {{gap}} pour tenir.',
  monthsBelowZero_one: '{{count}} mois sous zéro.',
  monthsBelowZero_many: '{{count}} mois sous zéro.',
  monthsBelowZero_other: '{{count}} mois sous zéro.',
  seeMonth: 'Voir ce mois',
  keyFigures: 'Chiffres clés',
  lowestCash: 'Trésorerie la plus basse',
  closingCash: 'Trésorerie à la fin',
  inMonth: 'en {{month}}',
  endOf: 'fin {{month}}',
  standings: { good: 'Solide', watch: 'À surveiller', weak: 'Fragile' },
  weakest: 'pire exercice : {{year}}',
  yearEndCash: 'Trésorerie en fin d’exercice',
  noFigure: 'sans objet sur ce plan',
  indicators: {
    cashDays: 'Jours de trésorerie',
    debtRatio: 'Taux d’endettement',
    ownFundsRatio: 'Part des fonds propres',
    debtServiceCover: 'Couverture de la dette',
    selfFinancingRate: 'Autofinancement',
    largestFunderShare: 'Premier financeur',
    netCash: 'Trésorerie nette',
    workingCapitalFund: 'Fonds de roulement',
    workingCapitalNeed: 'Besoin en fonds de roulement',
    reserveMonths: 'Mois de réserves',
    cashFlowFromOperations: 'Capacité d’autofinancement',
    cashFlowWithRestrictedFunds: 'Autofinancement et fonds dédiés',
    repaymentCapacity: 'Capacité de remboursement',
    largestFunderShareWithInKind: 'Premier financeur, avec l’apport en nature',
    funderConcentrationIndex: 'Concentration des financeurs',
    confirmedCoverage: 'Couverture acquise',
    breakEven: 'Point mort',
    marketShare: 'Pôle marchand',
    redistributionShare: 'Pôle de la redistribution',
    reciprocityShare: 'Pôle de la réciprocité',
  },
  definitions: {
    cashDays:
      'Trésorerie de fin d’exercice en jours de charges payées. Repère d’usage, pas une règle : fragile sous {{amber}}, solide à partir de {{green}}.',
    debtRatio:
      'Dettes financières à la fin de l’exercice, divisées par les fonds propres. Au-dessus de 1, la structure doit plus qu’elle ne possède en propre. Repère d’usage, pas une règle : fragile au-dessus de {{amber}}, solide jusqu’à {{green}}.',
    ownFundsRatio:
      'Fonds propres rapportés au total du bilan. Repère d’usage, pas une règle : fragile sous {{amber}}, solide à partir de {{green}}.',
    debtServiceCover:
      'Ce que l’activité dégage avant intérêts, pour 1 € à rembourser dans l’année. Repère d’usage, pas une règle : fragile sous {{amber}}, solide à partir de {{green}}.',
    selfFinancingRate: 'Ventes et cotisations rapportées aux produits d’exploitation.',
    largestFunderShare:
      'Ce qu’apporte le premier financeur, rapporté aux produits d’exploitation. Repère d’usage, pas une règle : fragile au-dessus de {{amber}}, solide jusqu’à {{green}}.',
    netCash: 'Trésorerie moins découvert et avances bancaires, en fin d’exercice. Repère : jamais sous {{green}}.',
    workingCapitalFund:
      'Ressources durables (fonds propres, fonds dédiés, provisions, emprunts) moins immobilisations nettes, en fin d’exercice. Repère d’usage : au-dessus de {{green}}, et de 2 à 3 mois de charges.',
    workingCapitalNeed:
      'Ce qui est à recevoir et les stocks, moins ce qui est dû et les produits reçus d’avance, en fin d’exercice. Suivre son évolution.',
    reserveMonths:
      'Fonds propres que personne ne reprend et qui ne sont pas placés dans des biens, en mois de charges payées. Repère d’usage : fragile sous {{amber}}, solide à partir de {{green}}.',
    cashFlowFromOperations:
      'Résultat avant ce qui ne se paie pas (amortissements, provisions, quote-part de subvention), hors fonds dédiés. Elle doit dépasser le capital à rembourser dans l’année.',
    cashFlowWithRestrictedFunds:
      'La même, avec l’argent mis en fonds dédiés : il est en caisse, mais promis à un projet.',
    repaymentCapacity:
      'Dettes financières divisées par la capacité d’autofinancement, en années ; sans objet si celle-ci n’est pas positive. Repère d’usage : fragile au-dessus de {{amber}}, solide jusqu’à {{green}}.',
    largestFunderShareWithInKind:
      'Ce qu’apporte le premier financeur, rapporté aux produits et aux contributions en nature valorisées.',
    funderConcentrationIndex:
      'Somme des carrés des parts des financeurs (indice HHI) : 1 quand un seul donne tout. Repère d’usage : fragile au-dessus de {{amber}}, solide jusqu’à {{green}}.',
    confirmedCoverage:
      'Part des charges de l’exercice que couvrent les financements notifiés, signés ou payés. Repère d’usage : fragile sous {{amber}}.',
    breakEven:
      'Produits à partir desquels l’exercice ne perd rien : charges fixes divisées par le taux de marge. Les achats de marchandises suivent les ventes, le reste est tenu pour fixe.',
    marketShare:
      'Ventes, prestations, parrainage et cotisations avec contrepartie, dans les ressources des trois pôles.',
    redistributionShare:
      'Subventions, concours publics et quotes-parts de subventions d’investissement, dans les ressources des trois pôles.',
    reciprocityShare:
      'Dons, mécénat, fondations, cotisations et contributions en nature, dans les ressources des trois pôles.',
  },
  days: '{{days}} j',
  months: '{{months}} mois',
  yearsOfCash: '{{years}} ans',
  resourcesChart: 'Ressources par famille et par exercice',
  cashChart: 'Trésorerie à la fin de chaque mois',
  yearsTitle: 'Par exercice',
  indicator: 'Indicateur',
  awardedTitle: 'Financements à obtenir, sur tout le plan',
  awarded: {
    securedOnly: 'Acquis',
    probabilityWeighted: 'Selon la probabilité',
    all: 'Tous, en entier',
    aboveCutoff: 'Probables à {{cutoff}} et plus, en entier',
  },
  awardedHelp: 'Ce plan compte : {{basis}}.',
  awardedShare: '{{share}} du total',
  noAwarded: 'Aucun financement de ce plan ne dépend d’une décision.',
  alerts: 'Alertes',
  emptyTitle: 'Votre plan est encore vide',
  emptyText:
    'Ajoutez ce que la structure reçoit et ce qu’elle dépense : ce tableau dira si la trésorerie tient, mois par mois, et ce que vaut votre mélange de financements.',
  addResources: 'Ajouter une ressource',
  addCosts: 'Ajouter une charge',
  setStructure: 'Régler les périodes',
} as const
