/** Warnings about public aid. */
export const aidAlerts = {
  deMinimisOver: {
    title: 'Plafond de minimis dépassé',
    detail:
      'En {{month}}, les aides publiques des trois dernières années atteignent {{used}} pour un plafond de {{ceiling}} : {{excess}} de trop, sauf si une partie repose sur une autre règle.',
  },
  deMinimisCeilingMissing: {
    title: 'Plafond de minimis inconnu',
    detail:
      'Aucun plafond n’est connu pour {{month}} : les {{used}} d’aides des trois dernières années ne sont pas contrôlés.',
  },
  aidEquivalentMissing: {
    title: 'Aides publiques non mesurées',
    detail:
      'L’équivalent-subvention de certains prêts ou garanties publics ne peut pas être calculé (nombre : {{count}}) : le cumul de minimis est incomplet.',
  },
} as const
