/** The screen of the three poles. */
export const poles = {
  title: 'Trois pôles',
  description:
    'D’où viennent les ressources : de ce qui se vend, de ce que les pouvoirs publics répartissent, de ce que les gens donnent.',
  market: 'Marché',
  redistribution: 'Redistribution',
  reciprocity: 'Réciprocité',
  inKind: 'Contributions en nature',
  withInKind: 'Avec l’apport en nature',
  withoutInKind: 'Sans l’apport en nature',
  view: 'Cadrage',
  whole: 'Tout le triangle',
  close: 'Au plus près',
  plotTitle: 'Le chemin d’exercice en exercice',
  howToRead:
    'Un point près d’un sommet : presque tout vient de ce pôle. Au centre : un tiers de chacun. Le grand point est le dernier exercice. Cotisations sans contrepartie, dons, mécénat et fondations comptent en réciprocité ; ventes, parrainage et cotisations avec contrepartie, au marché. Les reprises et les autres produits ne sont d’aucun pôle.',
  shares: 'Parts',
  pole: 'Pôle',
  tableTitle: 'Les trois pôles par exercice',
  financingTitle: 'Ce sur quoi la structure s’appuie',
  financingNote: 'Un stock en fin d’exercice, à part des ressources de l’année : un prêt n’est pas un produit.',
  financing: {
    ownFunds: 'Fonds propres',
    otherOwnFunds: 'Autres fonds propres',
    restrictedFunds: 'Fonds dédiés',
    financialDebts: 'Emprunts',
    partnersAccounts: 'Comptes courants',
    shortTermCredit: 'Avances de trésorerie',
  },
  spoken: '{{scenario}}, {{year}} : marché {{market}}, redistribution {{redistribution}}, réciprocité {{reciprocity}}.',
  nothingIn: '{{scenario}} : aucune ressource.',
  emptyTitle: 'Pas encore de ressources',
  emptyText:
    'Dès que le plan a des ressources, ce triangle montre leur mélange, année par année et scénario par scénario.',
} as const
