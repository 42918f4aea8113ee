/** Taxes that a plan reckons once for all its lines: name, summary and fiche of each. */
export const costsTaxes = {
  vatReturn: {
    name: 'Déclaration de TVA',
    summary: 'Réunit la TVA de toutes les lignes : payée après chaque période, ou rendue.',
    fiche: {
      what: 'La TVA collectée sur les ventes (compte 4457), moins celle qui se déduit des achats (compte 4456). Une seule ligne suffit pour tout le plan.',
      who: 'Les structures qui facturent de la TVA, en tout ou en partie.',
      cost: 'Rien en résultat : c’est de l’argent des clients qui passe par vos comptes. Mais il manque à la trésorerie le mois du paiement.',
      commits: 'À déclarer chaque mois ou chaque trimestre, et à payer le mois suivant.',
      check:
        'Le taux de TVA récupérée, dans les hypothèses (0 % si tout est exonéré, un coefficient si la structure est mixte). La TVA des services est comptée à la facture, alors qu’elle est due en général à l’encaissement : à vérifier. Les arrondis à l’euro ne sont pas faits.',
      example:
        '10 000 € de ventes à 20 % : 2 000 € collectés. 4 000 € d’achats à 20 % : 800 € déduits. 1 200 € payés le mois suivant.',
    },
  },
  corporateTax: {
    name: 'Impôt sur les sociétés',
    summary: 'L’impôt sur le bénéfice, ou sur les seuls revenus du patrimoine.',
    fiche: {
      what: 'Compte 695, passé à la clôture et payé quelques mois après. Une association non lucrative n’est taxée que sur son patrimoine : loyers (24 %), dividendes (15 %), certaines obligations (10 %).',
      who: 'Les SCIC et les SCOP ; les associations qui ont des loyers ou des placements, ou une activité lucrative imposée.',
      cost: '25 % du bénéfice, et 15 % sur ses premiers 42 500 € si les conditions sont remplies (à vérifier).',
      commits: 'À déclarer et à payer chaque année.',
      check:
        'Le taux réduit demande des conditions de capital et de chiffre d’affaires. Les acomptes ne sont pas calculés, les déficits sont reportés sans plafond, et le résultat comptable tient lieu de résultat fiscal. SCIC : la part mise en réserves impartageables se saisit à part.',
      example: '60 000 € de bénéfice : 15 % de 42 500 € et 25 % de 17 500 €, soit 10 750 € payés en avril.',
    },
  },
  payrollTax: {
    name: 'Taxe sur les salaires',
    summary: 'Réunit la taxe de toutes les lignes de salariés, retire l’abattement et paie le reste.',
    fiche: {
      what: 'Chaque ligne de salariés marquée « due » porte sa taxe par tranches (compte 6311). Cette ligne, une seule pour tout le plan, retire la franchise, la décote et l’abattement des associations, puis paie (compte 447).',
      who: 'Les employeurs dont moins de 90 % des recettes supportent la TVA : la plupart des associations.',
      cost: '4,25 %, 8,5 % puis 13,6 % du brut selon les tranches ; rien jusqu’à 1 200 € par an ; les associations retirent 24 256 € en 2026.',
      commits: 'À déclarer chaque mois, chaque trimestre ou chaque année selon le montant.',
      check:
        'Les tranches s’appliquent au brut moyen d’un temps plein : des salaires très inégaux, ou des temps partiels, donnent un autre total. La réduction s’impute dès janvier : la taxe n’apparaît en charge qu’une fois l’abattement épuisé.',
      example:
        'Douze salariés à 26 400 € bruts en 2026 : 2 258,59 € chacun, 27 103 € en tout. L’association paie 2 847 € après abattement.',
    },
  },
} as const
