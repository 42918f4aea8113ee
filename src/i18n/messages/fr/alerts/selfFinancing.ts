/** Warnings about self-financing. */
export const selfFinancingAlerts = {
  eventsOverExempt: {
    title: 'Plus de manifestations que l’exonération',
    detail:
      '{{events}} manifestations sur l’exercice {{year}} : seules {{exempt}} par an sont exonérées d’impôts commerciaux et de TVA. Marquez les autres « lucratives », avec leur TVA, sur une ligne à part.',
  },
  rentsTaxed: {
    title: 'Loyers imposables',
    detail:
      '{{amount}} de loyers sur l’exercice {{year}} : même sans activité lucrative, ils sont imposés à {{rate}}, soit {{tax}}. Ajoutez la ligne « Impôt sur les sociétés ».',
  },
  reservesBelowZero: {
    title: 'Réserve pour projet insuffisante',
    detail:
      'En {{month}}, il manque {{missing}} dans les réserves pour projet (1068) : saisissez-les à l’ouverture, ou employez moins.',
  },
  redemptionTooLate: {
    title: 'Parts remboursées trop tard',
    detail: '{{delay}} d’attente : les statuts ne peuvent différer le remboursement au-delà de {{longest}}.',
  },
  shareRateOverCap: {
    title: 'Intérêt aux parts au-dessus du plafond',
    detail:
      '{{rate}} sur l’exercice {{year}} dépasse {{cap}} : moyenne du TMO des trois années civiles précédentes ({{average}}) plus {{margin}}.',
  },
  shareInterestCut: {
    title: 'Résultat trop faible pour l’intérêt aux parts',
    detail:
      'L’exercice {{year}} devrait {{asked}} d’intérêt ; son résultat en permet {{most}} ({{share}} au plus) : seule cette somme est comptée.',
  },
  shareInterestFromAid: {
    title: 'Intérêt aux parts payé par des aides',
    detail:
      'Une fois retirées les aides publiques et associatives de l’exercice {{year}} ({{aid}}), il reste {{room}} pour l’intérêt aux parts ; le plan en prévoit {{interest}}.',
  },
} as const
