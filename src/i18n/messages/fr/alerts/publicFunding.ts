/** Warnings of public funding. */
export const publicFundingAlerts = {
  advanceAbandoned: {
    title: 'Une partie de l’avance est abandonnée',
    detail: '{{amount}} en {{month}} : un produit sans argent, à confirmer par écrit avec le financeur.',
  },
  aidedJobNotTied: {
    title: 'Aide sans poste',
    detail: 'Liez cette aide au poste qu’elle finance : Alliage vérifie alors qu’elle n’en dépasse pas le coût.',
  },
  aidOverJobCost: {
    title: 'Aides supérieures au coût du poste',
    detail: '{{aid}} d’aides pour un poste qui coûte {{cost}} sur l’exercice {{year}}.',
  },
  conventionBeganBefore: {
    title: 'Convention commencée avant le plan',
    detail:
      'Elle commence en {{begins}}, le plan en {{start}} : les mois déjà courus comptent dans le premier exercice. Ne saisissez que les années qui restent (la première vaut {{amount}}).',
  },
  emergenceOverAmount: {
    title: 'Montant inhabituel pour une prime d’émergence',
    detail: '{{amount}} demandés ; elle va d’ordinaire jusqu’à {{highest}}.',
  },
  europeanFundWait: {
    title: 'Trésorerie à avancer pour le fonds européen',
    detail: 'Au plus fort, {{amount}} sont dépensés et pas encore remboursés, en {{month}}. Prévoyez de quoi attendre.',
  },
  fonjepTooLong: {
    title: 'Poste FONJEP à renouveler',
    detail: '{{months}} saisis ; un poste est donné pour {{longest}}, puis peut être renouvelé.',
  },
  fonjepWithOtherAid: {
    title: 'Poste FONJEP déjà aidé',
    detail: 'Le même poste reçoit d’autres aides (nombre : {{count}}) : l’État ne peut pas en donner une autre.',
  },
  grantOverShare: {
    title: 'Au-dessus de la part maximale des coûts',
    detail: '{{amount}} pour {{base}} de coûts de {{first}} à {{last}} : {{share}} font {{cap}} au plus.',
  },
  grantOverWindow: {
    title: 'Action moins chère que la subvention',
    detail:
      '{{amount}} affectés, {{costs}} de coûts dans l’action de {{first}} à {{last}} : {{gap}} ne trouveraient pas d’emploi.',
  },
  iaeModulatedTooHigh: {
    title: 'Part modulée trop haute',
    detail: '{{share}} de l’aide ; elle ne dépasse pas {{highest}}.',
  },
  pecHoursOutOfRange: {
    title: 'Heures hors des limites du PEC',
    detail: '{{hours}} heures par semaine ; un PEC en prend en charge de {{lowest}} à {{highest}}.',
  },
  pecRateOutOfRange: {
    title: 'Taux hors des limites du PEC',
    detail: '{{rate}} du SMIC ; l’arrêté du préfet le fixe entre {{lowest}} et {{highest}}.',
  },
  pecTooLong: { title: 'PEC trop long', detail: '{{months}} saisis ; un PEC ne dépasse pas {{longest}}.' },
  requalificationRisk: {
    title: 'Le même financeur achète et subventionne',
    detail:
      '{{amount}} de subventions sur l’exercice {{year}} en plus de ce marché : si elles paient le même besoin, elles peuvent être requalifiées en prix, avec TVA.',
  },
  restrictedFundsLeft: {
    title: 'Subvention affectée non dépensée',
    detail:
      'Le projet finit en {{end}} et {{left}} restent en fonds dédiés à la clôture de {{closing}} : le financeur peut les réclamer.',
  },
} as const
