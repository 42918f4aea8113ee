/** Social investment: name, summary and fiche of each. */
export const socialInvestment = {
  impactContract: {
    name: 'Contrat à impact',
    summary: 'Un investisseur paie d’abord ; l’État ou une collectivité paie plus tard, selon les résultats constatés.',
    fiche: {
      what: 'Des investisseurs avancent le coût d’un programme. Un évaluateur indépendant mesure le résultat convenu. Le payeur public paie à hauteur du succès, en proportion ou par tranches à partir de seuils, et l’investisseur retrouve la même part de sa mise, avec une prime.',
      who: 'Associations et SCIC dont le programme a un résultat mesurable.',
      cost: 'La prime de l’investisseur, les honoraires de l’évaluateur et ceux de celui qui monte le contrat, dus même en cas d’échec.',
      commits:
        'Mener le programme et le faire évaluer. En cas d’échec, l’investisseur perd la part correspondante : la structure ne la doit pas, mais les honoraires restent à sa charge.',
      check:
        'Le paiement public couvre ce qui revient à l’investisseur, la prime et les honoraires ; il arrive avant le remboursement. Comptes d’usage, à valider avec l’expert-comptable. Jouer l’échec dans un scénario : taux de succès à 0 %.',
      example:
        'Un contrat réel : 450 000 € avancés pour accompagner 900 personnes pendant 3 ans (500 € par personne), 15 000 € de prime si le résultat est atteint. Par tranches (50 % dus à partir de 50 % du résultat, 75 % à partir de 75 %), un résultat de 60 % rend 225 000 € à l’investisseur.',
    },
  },
} as const
