/** Public contracts, statutory funding and advances: name, summary and fiche of each. */
export const publicFundingContracts = {
  publicContract: {
    name: 'Marché public',
    summary: 'Le prix d’un besoin défini par un acheteur public : une vente, pas une subvention.',
    fiche: {
      what: 'Un acheteur public définit son besoin et en paie le prix, y compris par un marché réservé. Vente (706), facturée à la collectivité (411), avec TVA si l’activité y est soumise.',
      who: 'Toutes les structures, seules ou en groupement.',
      cost: 'La réponse à l’appel d’offres, les délais de paiement, parfois une garantie.',
      commits: 'À livrer ce qui est écrit au marché, aux délais et au prix convenus ; des pénalités sont possibles.',
      check:
        'Paiement sous 30 jours et avance : usage, à vérifier au marché. C’est une activité marchande : elle compte dans le seuil des activités lucratives si elle l’est. Si le même financeur subventionne la même action, la subvention peut être requalifiée en prix.',
      example:
        '12 000 € par an facturés chaque mois, payés le mois suivant : 1 000 € par mois, onze mois encaissés la première année.',
    },
  },
  concoursPublics: {
    name: 'Concours publics (dotation, prestation de service, forfait)',
    summary: 'Un financement dû par un texte : dotation globale, prestation de service de la CAF, forfaits.',
    fiche: {
      what: 'Une contribution publique qu’un texte impose de verser à qui remplit ses conditions. Compte 73, et non 741. Elle est acquise au fil de l’année, versée par acomptes, puis soldée après le compte rendu.',
      who: 'Les établissements sociaux et médico-sociaux, crèches, centres sociaux, écoles sous contrat.',
      cost: 'Un agrément à tenir, des données d’activité à fournir.',
      commits: 'À l’activité déclarée : le solde suit l’activité réelle.',
      check:
        'La part des acomptes (70 %) et le délai du solde (5 mois) sont des usages, à vérifier avec la caisse ou l’autorité de tarification.',
      example: '120 000 € par an, 70 % en acomptes mensuels : 7 000 € par mois dès février, 36 000 € de solde en mai.',
    },
  },
  serviceDelegation: {
    name: 'Délégation de service public',
    summary: 'Les recettes des usagers et la compensation de la collectivité, sur plusieurs années.',
    fiche: {
      what: 'La collectivité confie un service à la structure, qui se paie sur les usagers (706) et reçoit une compensation pour les obligations qu’elle impose (741).',
      who: 'Toutes les structures qui savent exploiter un service : crèche, équipement culturel ou sportif, mobilité.',
      cost: 'Le risque d’exploitation : si les usagers viennent moins, la structure perd.',
      commits: 'À assurer le service, ses horaires et ses tarifs pendant toute la durée du contrat.',
      check:
        'La compensation ne doit pas dépasser le coût des obligations de service public (règles des SIEG). TVA et impôts comme toute activité marchande. Délais : à vérifier au contrat.',
      example: '60 000 € d’usagers et 24 000 € de compensation par an : 7 000 € de produits par mois.',
    },
  },
  repayableAdvance: {
    name: 'Avance remboursable',
    summary: 'Un prêt public à 0 %, avec un différé, parfois rendu seulement si le projet réussit.',
    fiche: {
      what: 'La région ou l’État avance une somme sans intérêt. Elle se rembourse par parts égales après un différé. Due dans tous les cas, elle est une dette (168) ; due seulement en cas de succès, elle est parmi les autres fonds propres (1674 jusqu’à 2025, 1673 ensuite). En cas d’échec, ce qui est abandonné devient un produit (758).',
      who: 'Toutes les structures, selon les aides de la région ou de l’État.',
      cost: '0 % d’intérêt ; parfois une garantie demandée.',
      commits: 'À rembourser aux dates prévues, ou à prouver l’échec pour être dispensé.',
      check:
        'Le différé (24 mois) et la durée (60 mois) sont des usages, à vérifier. L’intérêt économisé est une aide d’État : il compte dans le plafond de minimis. Elle finance, mais n’est pas un produit.',
      example: '30 000 € reçus en janvier, différé de 24 mois, puis 60 mois : 1 500 € par trimestre pendant cinq ans.',
    },
  },
  emergencePremium: {
    name: 'Prime d’émergence',
    summary: 'Une petite aide pour préparer un projet, jusqu’à 20 000 € d’ordinaire.',
    fiche: {
      what: 'Une somme donnée à un porteur de projet pour préparer son activité : étude, essai, temps de travail. Publique (741) ou d’une fondation (7551, fonds dédiés 195).',
      who: 'Les porteurs de projet et structures qui démarrent, par France Active (Fonds de confiance, pacte Émergence), les régions, des fondations.',
      cost: 'Rien à payer ; parfois une structure d’accueil à rémunérer.',
      commits: 'À mener l’étude ou l’essai prévu, et à en rendre compte.',
      check: 'Le montant de 20 000 € vient d’une seule source : vérifiez le dispositif de votre territoire.',
      example: '15 000 € notifiés en mars, 80 % en mai, solde trois mois après la fin de l’étude.',
    },
  },
} as const
