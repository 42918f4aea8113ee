/** Warnings about solidarity finance and the securities of cooperatives. */
export const solidarityFinanceAlerts = {
  advanceStillOwed: {
    title: 'Avance plus longue que d’usage',
    detail: '{{left}} restent dus à la banque {{longest}} après l’avance : la subvention cédée n’est pas encore payée.',
  },
  amountOutsideUsual: {
    title: 'Montant inhabituel pour ce financeur',
    detail: '{{amount}} demandés ; d’ordinaire de {{lowest}} à {{highest}}.',
  },
  cededGrantNotNotified: {
    title: 'Subvention cédée non notifiée',
    detail:
      'Une banque n’avance que sur une subvention notifiée : passez la subvention à « notifiée », ou retirez l’avance.',
  },
  clubAmountUnusual: {
    title: 'Montant inhabituel pour un club',
    detail: '{{amount}} par club (nombre de clubs : {{clubs}}) ; un club apporte de {{lowest}} à {{highest}}.',
  },
  clubsHoldTooMuch: {
    title: 'Les clubs détiennent trop de capital',
    detail: 'En {{month}}, {{held}} sur un capital de {{capital}} ; dans une SCOP, {{highest}} au plus.',
  },
  coFundingShort: {
    title: 'Pas assez d’autres financements',
    detail: '{{others}} d’autres financements pour un prêt de {{amount}} : il en faut autant, il manque {{missing}}.',
  },
  graceOutsideUsual: {
    title: 'Différé inhabituel pour France Active',
    detail: '{{grace}} de différé ; France Active accorde d’ordinaire de {{shortest}} à {{longest}}.',
  },
  guaranteedAmountTooHigh: {
    title: 'Montant garanti trop élevé',
    detail: '{{amount}} garantis ; ce garant s’arrête à {{highest}}.',
  },
  guaranteedLoanTooLong: {
    title: 'Prêt trop long pour cette garantie',
    detail: 'Le prêt dure {{duration}} ; ce garant s’arrête à {{longest}}.',
  },
  guaranteedShareTooLarge: {
    title: 'Quotité trop élevée',
    detail: '{{share}} du prêt garantis ; ce garant s’arrête à {{largest}}.',
  },
  interestNotDeductible: {
    title: 'Intérêts en partie non déductibles',
    detail: '{{rate}} : au-dessus de {{highest}}, les intérêts des comptes courants s’ajoutent au bénéfice taxé.',
  },
  lastsTooLong: {
    title: 'Durée trop longue',
    detail: '{{duration}} demandés ; {{longest}} au plus pour ce financement.',
  },
  leavesTooSoon: {
    title: 'Durée trop courte',
    detail: '{{duration}} prévus ; l’investisseur reste {{shortest}} au moins.',
  },
  noGrantCeded: {
    title: 'Subvention à choisir',
    detail: 'Rien n’est avancé : reliez l’avance à une subvention du plan, ou saisissez une somme.',
  },
  nothingGuaranteed: {
    title: 'Prêt à choisir',
    detail: 'Rien n’est garanti : reliez la garantie à un prêt du plan.',
  },
  nothingToAdvance: {
    title: 'Rien à avancer',
    detail: 'En {{month}}, la subvention ne doit encore rien à la structure, ou a déjà tout payé.',
  },
  overdraftInterestTwice: {
    title: 'Deux découverts autorisés en même temps',
    detail: 'Depuis {{month}}, chacun compte les intérêts de tout le découvert : réunissez-les en une seule ligne.',
  },
  overdraftOverLimit: {
    title: 'Découvert dépassé',
    detail: 'Plus de {{limit}} dès {{month}} ; au plus bas {{deepest}} de découvert : il manque {{missing}}.',
  },
  overdrawnTooLong: {
    title: 'Découvert qui dure',
    detail:
      'Le compte est à découvert {{months}} d’affilée à partir de {{first}} (repère : {{longest}}) : il faut des ressources durables.',
  },
  structureTooYoung: {
    title: 'Structure trop jeune',
    detail: '{{age}} au versement : ce prêt demande plus de {{youngest}}.',
  },
  termOutsideUsual: {
    title: 'Durée inhabituelle pour ce financeur',
    detail: '{{duration}} demandés ; d’ordinaire de {{shortest}} à {{longest}}.',
  },
  variablePartTooLarge: {
    title: 'Part variable trop large',
    detail: 'La rémunération variable porte sur {{share}} du nominal ; {{largest}} au plus.',
  },
} as const
