/** Warnings about costs, staff, investments and taxes. */
export const costAlerts = {
  componentsOverWhole: {
    title: 'Composants au-delà du prix',
    detail: 'Les composants et le terrain font {{sum}} du prix, soit {{excess}} de trop : baissez l’un d’eux.',
  },
  leavesBeforeHired: {
    title: 'Contrat terminé avant de commencer',
    detail: 'Le dernier mois payé, {{leaving}}, précède le premier, {{hired}} : rien n’est compté.',
  },
  lucrativeThreshold: {
    title: 'Franchise des activités lucratives dépassée',
    detail:
      '{{amount}} de recettes lucratives sur l’exercice {{year}}, pour un seuil de {{threshold}}. Le dépasser rend imposable : environ {{tax}} d’impôt sur le résultat de l’exercice et {{vat}} de TVA à collecter sur ces recettes. Un secteur distinct peut limiter cet effet.',
  },
  payBelowMinimum: {
    title: 'Salaire sous le SMIC',
    detail: '{{pay}} bruts par mois pour un temps plein ; le SMIC mensuel est de {{minimum}} en {{month}}.',
  },
  payrollTaxMissing: {
    title: 'Taxe sur les salaires jamais payée',
    detail:
      'Les lignes de salariés portent {{charged}} de taxe. Ajoutez la ligne « Taxe sur les salaires » : elle retire la franchise et l’abattement des associations, et paie le reste.',
  },
  provisionsBelowZero: {
    title: 'Plus de provisions reprises que passées',
    detail: 'En {{month}}, il manque {{missing}} : revoyez les reprises, ou les provisions à l’ouverture.',
  },
  returnTwice: {
    title: 'Même calcul deux fois',
    detail: '« {{kind}} » vaut pour tout le plan et figure {{count}} fois : gardez une seule ligne.',
  },
  soldAtLoss: {
    title: 'Bien vendu à perte',
    detail:
      'Vendu {{price}} alors qu’il vaut {{bookValue}} dans les comptes : {{loss}} de perte, sans sortie d’argent.',
  },
  soldBeforeBought: {
    title: 'Vente avant l’achat',
    detail: 'Le bien serait vendu en {{sale}}, mais il est acheté en {{purchase}} : la vente n’est pas comptée.',
  },
  vatReturnMissing: {
    title: 'TVA jamais déclarée',
    detail:
      '{{collected}} de TVA collectée et {{deductible}} de TVA déductible dans le plan, sans ligne « Déclaration de TVA » : la trésorerie est fausse. Ajoutez-la.',
  },
} as const
