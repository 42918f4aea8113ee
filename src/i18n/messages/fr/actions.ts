/** The actions of a plan, and what lines give to them. */
export const actions = {
  title: 'Actions',
  description:
    'Ce que fait la structure, comme ses financeurs le voient : chaque ligne est donnée à des actions, en tout ou partie, et le reste est partagé entre elles.',
  list: 'Liste des actions',
  add: 'Ajouter une action',
  newName: 'Nouvelle action',
  name: 'Nom',
  weight: 'Poids',
  weightHelp: 'Heures, personnes ou mètres carrés : seules les proportions comptent.',
  note: 'Note',
  lines: 'Lignes',
  linesCount_one: '{{count}} ligne',
  linesCount_many: '{{count}} lignes',
  linesCount_other: '{{count}} lignes',
  remove: 'Supprimer « {{name}} »',
  removed: 'Action « {{name}} » supprimée : ce qui lui était donné devient général',
  indirectKey: 'Partage des charges générales',
  indirectKeys: {
    directCosts: 'Selon les charges directes de chaque action',
    weights: 'Selon les poids saisis',
  },
  indirectKeyHelp: {
    directCosts: 'Une action qui porte la moitié des charges directes porte la moitié des charges générales.',
    weights: 'Chaque action porte sa part des poids saisis dans la liste.',
  },
  emptyTitle: 'Aucune action pour l’instant',
  emptyText:
    'Les financeurs demandent un budget par action. Nommez vos actions, puis dites quelle part de chaque ligne revient à chacune.',
  matrix: 'Ce que chaque ligne donne aux actions',
  tooMuch: 'Rien n’a été pris pour {{lines}} : les parts des actions y dépasseraient 100 %.',
  matrixHelp:
    'Tapez une part en % ; ce qui n’est donné à aucune action est général. Copiez et collez comme dans un tableur.',
  line: 'Ligne',
  general: 'Général',
  shown: 'Lignes montrées',
  allLines: 'Toutes',
  givenLines: 'Données à une action',
  noGiven: 'Aucune ligne ne donne encore à une action.',
  noLines: 'Ce plan n’a encore aucune ligne : ajoutez d’abord des ressources et des charges.',
  addResources: 'Ajouter une ressource',
} as const
