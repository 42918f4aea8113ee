/** Words of grants and of money given for a purpose. */
export const grantsTerms = {
  notification: {
    name: 'Notification',
    text: 'La lettre par laquelle un financeur vous accorde une subvention. À partir d’elle, la subvention est un produit, même si l’argent vient plus tard.',
  },
  subvention: {
    name: 'Subvention',
    text: 'Une aide publique facultative pour une action que la structure a imaginée elle-même. Si l’acheteur public définit le besoin, c’est un marché.',
  },
  convention: {
    name: 'Convention',
    text: 'Le contrat qui accompagne une subvention : ce qu’elle finance, comment elle est payée, ce qu’il faut rendre. Elle est obligatoire au-delà d’un seuil légal.',
  },
  cpo: {
    name: 'CPO (convention pluriannuelle d’objectifs)',
    text: 'Une subvention décidée pour plusieurs années sur des objectifs communs. La part des années suivantes n’est pas un produit de cette année.',
  },
  tranche: {
    name: 'Avance, acompte et solde',
    text: 'Les versements d’une même subvention. L’avance vient tôt, le solde souvent après le compte rendu, parfois l’année suivante.',
  },
  compteRendu: {
    name: 'Compte rendu financier',
    text: 'Le document qui montre au financeur à quoi son argent a servi. Le solde attend souvent qu’il soit rendu.',
  },
  cerfa: {
    name: 'CERFA 12156',
    text: 'Le formulaire commun de demande de subvention des associations. Alliage en remplit le budget, en euros entiers.',
  },
  coFunding: {
    name: 'Taux de cofinancement',
    text: 'La part la plus grande du coût qu’un financeur accepte de payer. Le reste doit venir d’ailleurs, parfois du bénévolat valorisé.',
  },
  appelAProjets: {
    name: 'Appel à projets',
    text: 'Un financeur choisit parmi des dossiers reçus à date fixe. Gagner n’est jamais sûr : on lui donne une probabilité.',
  },
  probability: {
    name: 'Probabilité d’une ressource',
    text: 'La chance que l’on donne à une demande d’aboutir. Elle pondère le montant compté, ou dit quelles demandes compter.',
  },
  fundingBasis: {
    name: 'Acquis, pondéré, tout',
    text: 'Les façons de compter l’argent incertain : seulement ce qui est décidé, chaque demande selon sa probabilité, ou tout en entier.',
  },
  fondsDedies: {
    name: 'Fonds dédiés',
    text: 'L’argent reçu pour un projet précis et pas encore dépensé à la clôture. Il est en banque, mais promis : on ne peut pas s’en servir pour autre chose.',
  },
  fondsReportes: {
    name: 'Fonds reportés',
    text: 'La part d’un legs ou d’une donation qui n’est pas encore entre les mains de la structure à la clôture.',
  },
  produitsConstatesDAvance: {
    name: 'Produits constatés d’avance',
    text: 'Ce qui est déjà accordé ou facturé mais concerne un exercice à venir. Il attend au bilan et devient un produit plus tard.',
  },
  subventionDInvestissement: {
    name: 'Subvention d’investissement',
    text: 'Une aide pour acheter un bien qui dure. Elle est inscrite au bilan et passe au résultat peu à peu, au rythme où le bien s’amortit.',
  },
  quotePart: {
    name: 'Quote-part de subvention',
    text: 'La part d’une subvention d’investissement qui passe au résultat chaque année. C’est un produit sans argent : il est arrivé au début.',
  },
  droitDeReprise: {
    name: 'Droit de reprise',
    text: 'La faculté, pour celui qui apporte de l’argent à une association, de le récupérer selon le contrat. L’apport est en fonds propres, mais il faudra le rendre.',
  },
  titresAssociatifs: {
    name: 'Titre associatif (notion)',
    text: 'Un titre de dette émis par une association et remboursé seulement si ses excédents le permettent. Il est proche des fonds propres par sa durée.',
  },
  concoursPublic: {
    name: 'Concours public',
    text: 'Une aide publique due par un texte, comme une dotation ou une prestation. Elle n’est pas facultative : elle se compte à part des subventions.',
  },
  posteAide: {
    name: 'Emploi aidé',
    text: 'Un poste dont l’État ou une collectivité paie une part. L’aide suit le contrat et s’arrête avec lui.',
  },
} as const
