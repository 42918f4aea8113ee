/** Self-financing: name, summary and fiche of each. */
export const selfFinancing = {
  sales: {
    name: 'Ventes et prestations',
    summary: 'Ce que paient clients et usagers, encaissé après leur délai de paiement.',
    fiche: {
      what: 'Ventes de marchandises (707), prestations et formations (706), loyers, personnel mis à disposition et autres produits annexes (708), saisis hors taxes.',
      who: 'Toutes les structures. Une association peut vendre, même hors de ses membres.',
      cost: 'Le coût de production, à saisir dans les charges, et les retards de paiement.',
      commits:
        'À livrer ce qui est vendu. Une activité lucrative trop grande soumet toute l’association aux impôts commerciaux. Avec un taux de TVA, la TVA s’ajoute au montant saisi et se reverse (ligne « Déclaration de TVA »).',
      check:
        'Association à gestion désintéressée : les activités lucratives doivent rester accessoires et sous la franchise (80 011 € de recettes pour 2025 ; le montant de 2026 reste à vérifier). Au-delà, tout est imposé : marquez ces ventes « lucratives » et Alliage compare au seuil. Délai de paiement réaliste : 30 à 60 jours.',
      example:
        '72 000 € par an payés à 30 jours : 6 000 € de ventes par mois, encaissées le mois suivant ; 6 000 € restent dus à la clôture.',
    },
  },
  membershipDues: {
    name: 'Cotisations',
    summary: 'Ce que versent les adhérents chaque année, encaissé aussitôt.',
    fiche: {
      what: 'La somme que chaque membre paie pour adhérer : sans contrepartie (compte 7561), ou ouvrant droit à un service ou un objet propre (compte 7562). On saisit le total, ou le nombre d’adhérents et la cotisation.',
      who: 'Versées par les adhérents, personnes ou organismes. Associations.',
      cost: 'Presque rien : relances et gestion du fichier des adhérents.',
      commits: 'À faire vivre l’association et à rendre compte en assemblée générale.',
      check:
        'Le mois de la campagne d’adhésion. Une cotisation qui donne droit à un service précis est une vente : elle compte au pôle du marché, et peut supporter TVA et impôts commerciaux ; dans ce cas, saisissez-la plutôt en « Ventes et prestations ».',
      example: '120 adhérents à 15 € : 1 800 €, encaissés en septembre si la campagne a lieu à la rentrée.',
    },
  },
  events: {
    name: 'Manifestations',
    summary: 'Fêtes, ventes, concerts, lotos : des recettes et des dépenses dans les mois où ils ont lieu.',
    fiche: {
      what: 'Un nombre de manifestations par mois, et pour chacune ses recettes (706 entrées, 707 buvette et objets, 758 autres) et ses dépenses directes (606). Les recettes sont encaissées le mois même.',
      who: 'Payées par le public et les adhérents. Toutes les structures ; l’exonération vise les organismes à gestion désintéressée.',
      cost: 'Les dépenses directes, et beaucoup de temps bénévole : valorisez-le en « Bénévolat ».',
      commits: 'À déclarer la manifestation (sécurité, buvette, droits d’auteur), et à tenir le compte de chacune.',
      check:
        'Six manifestations de bienfaisance ou de soutien par an sont exonérées de TVA et d’impôts commerciaux ; Alliage prévient au-delà. Un scénario de pluie : baissez l’activité, les dépenses restent.',
      example:
        '4 fêtes par an à 1 500 € de recettes et 400 € de dépenses : 6 000 € encaissés, 1 600 € dépensés, 4 400 € de reste.',
    },
  },
  rents: {
    name: 'Loyers et produits annexes',
    summary: 'Ce que rapportent des locaux loués, du personnel mis à disposition ou d’autres à-côtés.',
    fiche: {
      what: 'Des loyers ou produits annexes (compte 708), comptés à l’échéance, moins la part inoccupée ou impayée.',
      who: 'Payés par les locataires et les organismes utilisateurs. Toutes les structures propriétaires, ou autorisées à sous-louer.',
      cost: 'L’entretien, les assurances et la taxe foncière, à saisir dans les charges ; la gestion des locataires.',
      commits: 'À respecter le bail : durée, dépôt de garantie, travaux.',
      check:
        'Une association sans activité lucrative paie l’impôt sur ses revenus de patrimoine : 24 % des loyers. Ajoutez la ligne « Impôt sur les sociétés », régime « revenus du patrimoine ». Le dépôt de garantie reçu n’est pas un produit.',
      example: 'Une salle louée 500 € par mois, vide un mois sur dix : 5 400 € par an, et 1 296 € d’impôt à 24 %.',
    },
  },
  ownReserves: {
    name: 'Réserves propres employées',
    summary: 'La part de ses réserves que la structure décide de mettre dans un projet.',
    fiche: {
      what: 'Des excédents passés, gardés en réserve (compte 1068 « réserves pour projet »), que l’assemblée emploie. Ce n’est ni un produit ni un encaissement : l’argent est déjà en caisse. L’affectation tombe (débit 1068, crédit 110) et les fonds propres restent les mêmes ; ce sont les dépenses du projet qui les réduisent. Dans le budget CERFA : « Ressources propres affectées au projet ».',
      who: 'La structure elle-même. Toutes les formes ; dans une SCIC ou une SCOP, les réserves sont impartageables : le montant est montré, rien n’est écrit.',
      cost: 'Rien, mais la trésorerie baisse avec les dépenses du projet.',
      commits: 'À respecter la décision de l’assemblée qui a affecté la réserve.',
      check:
        'La réserve existe à l’ouverture (ligne « Fonds propres à l’ouverture », compte 1068), et l’argent aussi : une réserve peut être déjà placée dans du matériel.',
      example:
        '20 000 € de réserves pour projet, 8 000 € employés en mars : il reste 12 000 € de réserves, le report à nouveau monte de 8 000 €, la caisse ne bouge que par les dépenses.',
    },
  },
} as const
