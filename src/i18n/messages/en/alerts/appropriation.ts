/** Warnings about the appropriation of the result. */
export const statementAlerts = {
  surplusShareTooSmall: {
    title: 'Share of the result too small',
    detail:
      '{{part}}: {{share}} of the surplus shared out in fiscal year {{year}}, where the law asks for {{least}} at least. About {{missing}} is missing.',
  },
  surplusOverShared: {
    title: 'More than the surplus',
    detail:
      'In fiscal year {{year}}, reserves, the workers’ part and interest on shares take {{taken}} out of a surplus of {{surplus}}: lower a share, or the interest.',
  },
} as const
