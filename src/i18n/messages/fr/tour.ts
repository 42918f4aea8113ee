/** The tour of the screens for a newcomer, and where it is asked for again. */
export const tour = {
  title: 'La visite des écrans',
  text: 'Neuf étapes pour savoir où sont les choses. Elle se quitte à tout moment et se reprend ici.',
  again: 'Refaire la visite',
  resume: 'Reprendre à l’étape {{n}}',
  where: 'Elle se fait dans votre dernier plan, ou dans un exemple si vous n’en avez pas.',
  stops: {
    structure: {
      title: 'La structure : qui, et pour combien de temps',
      what: 'Le nom, la forme juridique, le premier mois et la durée du plan ; à côté, les hypothèses qui valent pour tout le plan, comme le retard de l’argent public.',
      first: 'À faire d’abord : vérifier le premier mois et la durée.',
    },
    resources: {
      title: 'Les ressources : tout ce qui fait vivre le projet',
      what: 'Une ligne par subvention, vente, don, prêt ou contribution en nature. Chaque sorte de ressource a sa fiche et ses règles.',
      first: 'À faire d’abord : ajouter une ligne, taper ses montants par exercice, ouvrir sa fiche à droite.',
    },
    funders: {
      title: 'Les financeurs : où en est chaque demande',
      what: 'De l’idée au dernier versement : ce qui est demandé, notifié, payé, et le retard habituel de chacun.',
      first: 'À faire d’abord : dire lesquelles de vos subventions sont déjà accordées.',
    },
    costs: {
      title: 'Les charges : ce que le projet coûte',
      what: 'Salaires, fonctionnement, investissements, et ce qui existe déjà à l’ouverture : banque, dettes, sommes attendues.',
      first: 'À faire d’abord : lire « Avez-vous pensé à… », qui rappelle les charges que l’on oublie.',
    },
    dashboard: {
      title: 'Le tableau de bord : est-ce que cela tient ?',
      what: 'La trésorerie mois par mois, les chiffres qui comptent, et les alertes qui demandent une décision.',
      first: 'À faire d’abord : cliquer sur le mois le plus bas pour savoir d’où il vient.',
    },
    scenarios: {
      title: 'Les scénarios : essayer sans rien abîmer',
      what: 'Un scénario ne garde que ce qui change par rapport à la base : une correction dans la base le suit partout.',
      first: 'À faire d’abord : créer un scénario, puis changer un chiffre ; il est marqué partout où il diffère.',
    },
    events: {
      title: 'Choix et aléas : ce que l’on décide, ce qui arrive',
      what: 'En lignes vos choix, en colonnes les coups durs : chaque case est le plan entier recalculé.',
      first: 'À faire d’abord : ajouter un aléa courant, comme six mois de retard.',
    },
    statements: {
      title: 'Les états financiers : les mêmes chiffres, vus par un comptable',
      what: 'Compte de résultat, bilan, plan de trésorerie, plan de financement. Ils se tiennent : rien n’y est retapé.',
      first: 'À faire d’abord : cliquer sur n’importe quel chiffre pour voir comment il est calculé.',
    },
    boardreport: {
      title: 'Le rapport au conseil : ce que l’on présente',
      what: 'Quelques pages en langage clair, à imprimer ou en PDF ; l’écran « Exporter » fait le classeur et les autres fichiers.',
      first:
        'Pour retrouver n’importe quoi : Ctrl + K. Pour comprendre un mot : « Fiches et glossaire », depuis la liste des plans.',
    },
  },
} as const
