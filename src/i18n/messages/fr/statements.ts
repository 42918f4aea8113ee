/** The financial statements. */
export const statements = {
  title: 'États financiers',
  description: 'Cliquez sur un chiffre pour savoir d’où il vient.',
  tabs: {
    income: 'Compte de résultat',
    balance: 'Bilan',
    cash: 'Trésorerie',
    funding: 'Plan de financement',
  },
  choose: 'État affiché',
  view: 'Colonnes',
  views: { year: 'Par exercice', month: 'Par mois' },
  year: 'Exercice',
  previousYear: 'Exercice précédent',
  nextYear: 'Exercice suivant',
  hideEmpty: 'Masquer les lignes vides',
  line: 'Poste',
  opening: 'Ouverture',
  checkHolds: {
    income: 'Contrôle vérifié : les contributions volontaires s’équilibrent chaque mois.',
    balance: 'Contrôle vérifié : l’actif égale le passif chaque mois.',
    cash: 'Contrôle vérifié : la trésorerie égale le compte 512 chaque mois.',
    funding: 'Contrôle vérifié : la variation égale celle de la trésorerie.',
  },
  checkBroken: 'Cet état ne s’équilibre pas à partir de {{month}} : ses chiffres ne sont pas fiables.',
  seeCheck: 'Voir l’écart',
} as const
