/** The library of resources and costs, from which a line is added. */
export const catalogue = {
  addResource: 'Ajouter une ressource',
  addCost: 'Ajouter une charge, un investissement ou un poste du bilan',
  search: 'Chercher : subvention, prêt, bénévolat…',
  families: 'Familles',
  all: 'Toutes',
  list: 'Résultats',
  count_one: '{{count}} instrument',
  count_many: '{{count}} instruments',
  count_other: '{{count}} instruments',
  nothingFound: 'Rien ne correspond à « {{sought}} ». Essayez un mot plus court, ou une autre famille.',
  notForForm: 'Pas ouvert à votre forme',
  onlyFor: 'Réservé à : {{forms}}. Forme de votre structure : {{form}}.',
  openTo: 'Ouvert à : {{forms}}.',
  add: 'Ajouter cette ligne',
  keys: 'Flèches pour choisir, Entrée pour ajouter',
} as const
