/** Private giving: name, summary and fiche of each. */
export const privateGiving = {
  donations: {
    name: 'Dons de particuliers',
    summary: 'Ce que donnent les particuliers, surtout en fin d’année.',
    fiche: {
      what: 'Des dons d’argent sans contrepartie (compte 75411), encaissés aussitôt ; ou des frais que les bénévoles ne se font pas rembourser (compte 75412), qui sont à la fois une charge et un produit, sans argent. Un don fait pour un projet passe en fonds dédiés (196) tant qu’il n’est pas dépensé.',
      who: 'Versés par des particuliers. Associations d’intérêt général ; les reçus fiscaux engagent celui qui les signe.',
      cost: 'La collecte : envois, site, frais d’une plateforme (4 à 7 % du montant).',
      commits:
        'À employer l’argent comme annoncé. À partir de 153 000 € de dons par an : comptes publiés, commissaire aux comptes, et compte d’emploi en cas d’appel public.',
      check:
        'Avantage du donateur : 66 % du don, dans la limite de 20 % de son revenu imposable ; 75 % jusqu’à 2 000 € pour l’aide aux personnes en difficulté (revenus 2025 ; vérifier la date du don). La pointe de décembre est un usage : réglez son poids d’après vos relevés. Abandon de frais : gardez les justificatifs.',
      example:
        '15 000 € par an, décembre comptant comme 4 mois ordinaires : 1 000 € par mois, et 4 000 € en décembre. Ils coûtent 5 100 € aux donateurs après réduction de 66 %.',
    },
  },
  patronage: {
    name: 'Mécénat d’entreprise',
    summary: 'Une entreprise soutient la structure sans contrepartie équivalente.',
    fiche: {
      what: 'Un don d’entreprise (compte 7542), souvent fixé par une convention et versé en une ou plusieurs fois. Ce qui est donné pour un projet et n’est pas dépensé à la clôture passe en fonds dédiés (196).',
      who: 'Versé par une entreprise. Structures d’intérêt général. Si l’entreprise reçoit une vraie publicité, c’est un parrainage : une vente.',
      cost: 'Le temps de la relation ; des contreparties limitées (logo, invitations).',
      commits: 'À mener le projet soutenu et à en rendre compte.',
      check:
        'L’entreprise réduit son impôt de 60 % du don (40 % au-delà de 2 M€), dans la limite de 20 000 € ou de 0,5 % de son chiffre d’affaires ; le surplus se reporte sur cinq ans. Compté dès l’accord : marquez-le « demandé » tant que rien n’est signé.',
      example:
        '10 000 € promis en mars par une entreprise : il lui en coûte 4 000 € après réduction d’impôt. Pour 30 000 € et un plafond de 20 000 €, la réduction est de 12 000 € la première année.',
    },
  },
  foundationGrant: {
    name: 'Aide d’une fondation',
    summary: 'Une fondation ou un fonds de dotation soutient un projet, en un acompte et un solde.',
    fiche: {
      what: 'Une contribution financière d’un autre organisme sans but lucratif (compte 7551), pour un projet défini. Ce qui n’est pas dépensé à la clôture passe en fonds dédiés (6895, 195), repris à mesure des dépenses (7895).',
      who: 'Fondations, fonds de dotation, autres associations. Toutes les structures dont le projet entre dans leur objet. Montants courants : 5 000 à 50 000 € (à vérifier).',
      cost: 'Un dossier, un suivi, un bilan du projet.',
      commits: 'À mener le projet ; ce qui n’est pas dépensé reste dédié au projet, ou se rend.',
      check:
        'L’acompte est souvent de 60 à 80 %, le solde vient après le bilan (à vérifier dans la convention). Appel à projets : saisir une probabilité. Aide affectée : choisissez-le, et saisissez ce qui sera dépensé chaque année.',
      example:
        '20 000 € accordés en mars, dont 12 000 € dépensés la première année : 8 000 € attendent en fonds dédiés et reviennent en produits l’année suivante.',
    },
  },
  sponsorship: {
    name: 'Parrainage',
    summary: 'Une entreprise paie pour que son nom soit vu : c’est une vente de publicité.',
    fiche: {
      what: 'Une prestation de publicité (compte 7063), facturée à l’entreprise. Elle compte au pôle du marché.',
      who: 'Payé par une entreprise. Toutes les structures.',
      cost: 'Ce qu’il faut livrer : affichage, stand, invitations ; la TVA s’il y a lieu.',
      commits:
        'À donner la visibilité promise, et rien d’autre : l’entreprise n’a pas d’avantage fiscal de mécène, mais déduit la dépense.',
      check:
        'La TVA s’ajoute d’ordinaire au taux normal : choisissez-le. La recette est lucrative et compte dans la franchise des activités accessoires. Si la contrepartie est très inférieure au versement, c’est du mécénat.',
      example: '3 000 € hors taxes facturés en mai : 3 600 € encaissés en juin, dont 600 € de TVA à reverser.',
    },
  },
  bequest: {
    name: 'Legs',
    summary: 'Une personne laisse une part de ses biens à l’association ; l’argent arrive longtemps après.',
    fiche: {
      what: 'Un produit dès l’acceptation (compte 7543). Tant que l’argent n’est pas venu, il est reporté à chaque clôture (6891, fonds reportés 191), puis repris quand il arrive (7891) : le résultat ne compte que ce qui est reçu.',
      who: 'Laissé par un testament. Associations capables de recevoir des legs (d’intérêt général ou reconnues d’utilité publique).',
      cost: 'Frais de notaire et d’entretien des biens jusqu’à la vente, à saisir en charges.',
      commits: 'À respecter les charges du testament : emploi prévu, entretien d’une tombe, nom donné.',
      check:
        'Le délai : souvent un à deux ans (à vérifier chez le notaire). Ne bâtissez pas un budget sur un legs espéré : laissez « idée » ou « demandé » tant que la succession n’est pas ouverte. Un legs fait pour un projet reste dédié une fois reçu.',
      example:
        '40 000 € acceptés en novembre, reçus 18 mois après : le résultat de l’année n’en garde rien (40 000 € de produit, 40 000 € de report) ; les 40 000 € comptent l’année où ils arrivent.',
    },
  },
} as const
