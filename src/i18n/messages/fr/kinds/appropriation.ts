/** What becomes of the result: name, summary and fiche of each. */
export const appropriationKinds = {
  appropriation: {
    name: 'Affectation du résultat',
    summary: 'Ce que l’assemblée fait de l’excédent de l’exercice clos.',
    fiche: {
      what: 'Le mois de l’assemblée, une part de l’excédent passe du report à nouveau (110) aux réserves pour projet (1068). Le reste et toute perte restent en report à nouveau.',
      who: 'Les associations.',
      cost: 'Rien : aucun argent ne bouge.',
      commits: 'À rien de plus qu’à suivre la décision de l’assemblée.',
      check:
        'La part et le mois de l’assemblée. Les pertes encore reportées sont d’abord comblées. Le résultat d’avant le plan n’est pas affecté.',
      example: 'Excédent de 10 000 € en 2026, part de 60 % : 6 000 € en réserve en juin 2027.',
    },
  },
  scicAppropriation: {
    name: 'Affectation du résultat (SCIC)',
    summary: 'Réserve légale, réserve statutaire, et ce qui reste pour les parts.',
    fiche: {
      what: 'Le mois de l’assemblée, 15 % de l’excédent vont à la réserve légale (1061) jusqu’à ce qu’elle égale le capital, puis la moitié au moins du reste à la réserve statutaire (1063). Ce qui reste demeure en report à nouveau ; l’intérêt aux parts se saisit sur les parts sociales.',
      who: 'Les SCIC.',
      cost: 'Rien : aucun argent ne bouge.',
      commits: 'Les réserves sont impartageables : elles restent à la coopérative.',
      check:
        '57,5 % au moins de l’excédent en réserves tant que la réserve légale n’est pas pleine. Les statuts peuvent aller jusqu’à 100 %. Les pertes encore reportées sont d’abord comblées.',
      example:
        'Excédent de 20 000 € : 3 000 € en réserve légale, 8 500 € en réserve statutaire, 8 500 € au plus pour les parts.',
    },
  },
  scopAppropriation: {
    name: 'Affectation du résultat (SCOP)',
    summary: 'Part des salariés, réserve légale, fonds de développement.',
    fiche: {
      what: 'Le mois de l’assemblée, un quart au moins de l’excédent va aux salariés, 15 % à la réserve légale (1061) jusqu’à ce qu’elle égale le capital, une part du reste au fonds de développement (1063). Ce qui reste demeure en report à nouveau ; l’intérêt aux parts se saisit sur les parts sociales.',
      who: 'Les SCOP.',
      cost: 'La part des salariés, payée après l’assemblée. En participation, c’est une charge de l’exercice (691).',
      commits: 'Les réserves sont impartageables ; la part des salariés est due.',
      check:
        'Les statuts et l’accord de participation. La part de 50 % au fonds de développement est un usage à vérifier. La participation n’est pas déduite de l’impôt calculé par la ligne d’impôt. Ni cotisations ni forfait social ne sont comptés.',
      example:
        'Excédent de 20 000 € : 5 000 € aux salariés, 3 000 € en réserve légale, 6 000 € au fonds de développement, 6 000 € en report.',
    },
  },
} as const
