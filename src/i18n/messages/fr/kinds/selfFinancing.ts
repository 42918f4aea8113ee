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
      what: 'La somme que chaque membre paie pour adhérer (compte 756). On saisit le total, ou le nombre d’adhérents et la cotisation.',
      who: 'Associations.',
      cost: 'Presque rien : relances et gestion du fichier des adhérents.',
      commits: 'À faire vivre l’association et à rendre compte en assemblée générale.',
      check:
        'Le mois de la campagne d’adhésion. Une cotisation qui ouvre droit à un service précis peut être taxée comme une vente.',
      example: '120 adhérents à 15 € : 1 800 €, encaissés en septembre si la campagne a lieu à la rentrée.',
    },
  },
} as const
