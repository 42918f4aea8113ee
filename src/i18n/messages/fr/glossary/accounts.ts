/** Words of accounts, pay and taxes. */
export const accountsTerms = {
  fondsPropres: {
    name: 'Fonds propres',
    text: 'Ce qui appartient à la structure : apports, réserves, report à nouveau, résultat. Ils absorbent les pertes et rassurent les prêteurs.',
  },
  reportANouveau: {
    name: 'Report à nouveau',
    text: 'Les résultats des années passées que l’assemblée a laissés en attente, ni distribués ni mis en réserve. Il est débiteur quand ce sont des pertes.',
  },
  reserves: {
    name: 'Réserves',
    text: 'Des excédents passés que l’assemblée a décidé de garder, parfois pour un projet précis. Les utiliser ne change ni le résultat ni la trésorerie du jour.',
  },
  affectation: {
    name: 'Affectation du résultat',
    text: 'La décision de l’assemblée sur l’excédent ou la perte de l’année : réserves, report à nouveau et, dans une coopérative, intérêt aux parts.',
  },
  resultat: {
    name: 'Résultat',
    text: 'Les produits moins les charges d’un exercice. Il peut être positif alors que la banque est vide, et l’inverse.',
  },
  produit: {
    name: 'Produit et encaissement',
    text: 'Un produit est ce qui est gagné, même s’il n’est pas encore payé ; un encaissement est l’argent qui arrive. Une subvention est un produit quand elle est notifiée.',
  },
  charge: {
    name: 'Charge et décaissement',
    text: 'Une charge est ce qui est consommé, même si ce n’est pas encore payé ; un décaissement est l’argent qui part. L’amortissement est une charge sans décaissement.',
  },
  amortissement: {
    name: 'Amortissement',
    text: 'Le coût d’un bien qui dure, réparti sur les années où il sert. L’argent, lui, est sorti le jour de l’achat.',
  },
  immobilisation: {
    name: 'Immobilisation',
    text: 'Un bien que l’on garde plusieurs années : matériel, véhicule, travaux, logiciel. Il figure au bilan et s’amortit.',
  },
  provision: {
    name: 'Provision',
    text: 'Une charge comptée d’avance pour une dépense probable, comme un départ à la retraite. L’argent reste en banque tant qu’elle n’est pas payée.',
  },
  caf: {
    name: 'Capacité d’autofinancement (CAF)',
    text: 'Ce que l’activité dégage une fois ôté du résultat ce qui ne se paie ni ne s’encaisse. Elle sert à rembourser les emprunts et à investir.',
  },
  bilan: {
    name: 'Bilan',
    text: 'La photo de ce que la structure possède et de ce qu’elle doit, à une date. Les deux côtés sont toujours égaux.',
  },
  incomeStatement: {
    name: 'Compte de résultat',
    text: 'Le film d’un exercice : tous les produits et toutes les charges, et ce qu’il en reste.',
  },
  fundingPlan: {
    name: 'Plan de financement',
    text: 'Les besoins durables de chaque année (achats, remboursements) face aux ressources durables (apports, emprunts, autofinancement).',
  },
  exercice: {
    name: 'Exercice',
    text: 'L’année comptable, souvent de janvier à décembre, parfois de septembre à août. Les comptes s’arrêtent à sa clôture.',
  },
  doubleEntry: {
    name: 'Partie double',
    text: 'Chaque somme est écrite deux fois, d’où elle vient et où elle va. C’est pourquoi un bilan tombe toujours juste.',
  },
  planComptable: {
    name: 'Plan comptable',
    text: 'La liste numérotée des comptes où l’on range chaque écriture. Celui des associations complète le plan général ; des numéros changent selon l’exercice.',
  },
  fec: {
    name: 'FEC (fichier des écritures comptables)',
    text: 'Le fichier de toutes les écritures d’un exercice, que tout logiciel comptable sait produire. Alliage s’en sert pour partir de l’année passée.',
  },
  commissaireAuxComptes: {
    name: 'Commissaire aux comptes',
    text: 'Un professionnel indépendant qui vérifie les comptes. La loi l’impose notamment à partir d’un certain total de subventions ou de dons.',
  },
  etp: {
    name: 'Équivalent temps plein (ETP)',
    text: 'Une façon de compter les salariés : une personne à mi-temps compte pour la moitié d’un temps plein.',
  },
  smic: {
    name: 'SMIC',
    text: 'Le salaire minimum légal en France, revu au moins chaque année. Il sert aussi de repère pour valoriser l’heure de bénévolat.',
  },
  cotisationsPatronales: {
    name: 'Cotisations de l’employeur',
    text: 'Ce que l’employeur paie en plus du salaire brut : retraite, santé, chômage. On l’oublie souvent dans un premier budget.',
  },
  taxeSurLesSalaires: {
    name: 'Taxe sur les salaires',
    text: 'Un impôt sur les salaires que paient les employeurs qui ne sont pas soumis à la TVA. Les associations ont droit à un abattement.',
  },
  tva: {
    name: 'TVA',
    text: 'La taxe ajoutée au prix, encaissée pour l’État. Une structure qui n’y est pas soumise ne la récupère pas sur ses achats.',
  },
} as const
