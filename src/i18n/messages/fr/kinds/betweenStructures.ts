/** What one structure lends, holds or lets to another: name, summary and fiche of each. */
export const betweenStructures = {
  loanGranted: {
    name: 'Prêt accordé',
    summary: 'La structure prête à une autre : l’argent sort, puis revient avec un intérêt.',
    fiche: {
      what: 'Un prêt vu de celui qui prête (compte 27) : le capital sort de la caisse sans être une charge, et revient sans être un produit ; seuls les intérêts en sont un (compte 76). L’échéancier est le même que celui de l’emprunteur.',
      who: 'Une structure qui a de la trésorerie pour en aider une autre : un fonds de territoire, un membre d’un PTCE, une tête de réseau.',
      cost: 'L’argent prêté manque tant qu’il n’est pas rendu ; le risque est de ne pas tout revoir.',
      commits: 'Attendre les échéances convenues. Un contrat écrit, daté, signé des deux côtés.',
      check:
        'Que la structure a le droit de prêter : à faire vérifier avant de signer. Le plan de l’emprunteur porte le même prêt : le bureau de l’accompagnateur les rapproche.',
      example:
        '10 000 € prêtés un an à 6 %, capital au terme : 50 € d’intérêts par mois, 10 000 € au bout de douze mois.',
    },
  },
  sharesHeld: {
    name: 'Parts détenues',
    summary: 'La structure entre au capital d’une autre, et récupère sa mise à sa valeur nominale.',
    fiche: {
      what: 'Des parts d’une SCIC, d’une foncière ou d’une banque solidaire (compte 27) : l’argent sort de la caisse sans être une charge, et revient au retrait.',
      who: 'Toute structure dont les statuts le permettent.',
      cost: 'Rien dans le résultat ; l’argent est immobilisé.',
      commits: 'Rester le temps prévu ; le remboursement peut être différé par les statuts de l’autre.',
      check: 'La durée, la valeur de retrait, et le droit de vote qui va avec les parts.',
      example:
        '3 000 € de parts souscrites en mars, rendues en septembre : rien au résultat, 3 000 € absents six mois.',
    },
  },
  premisesLet: {
    name: 'Locaux d’un fonds collectif (côté fonds)',
    summary: 'Le fonds ou la foncière loue ses murs : loyer reçu, dépôt et parts à rendre.',
    fiche: {
      what: 'Le contrat de locaux d’un fonds collectif, vu du fonds : le loyer est un produit (compte 708), le dépôt de garantie et les parts souscrites par l’occupant sont dus à son départ (compte 165).',
      who: 'Une foncière, un fonds collectif, un PTCE qui possède des murs.',
      cost: 'Les murs s’achètent à part, par un investissement et ses emprunts.',
      commits: 'Entretenir, laisser l’usage, rendre le dépôt et les parts au départ.',
      check:
        'Le plan de l’occupant porte le même contrat : le bureau de l’accompagnateur les rapproche. Parts souscrites : à porter au capital si les statuts le prévoient.',
      example:
        'Un loyer de 1 000 € par mois et 2 500 € de dépôt et de parts : 12 000 € de produits par an, 2 500 € à rendre au départ.',
    },
  },
} as const
