/** Private giving: name, summary and fiche of each. */
export const privateGiving = {
  donations: {
    name: 'Dons de particuliers',
    summary: 'Ce que donnent les particuliers, surtout en fin d’année.',
    fiche: {
      what: 'Des dons d’argent sans contrepartie (compte 75411), encaissés aussitôt.',
      who: 'Associations d’intérêt général ; les reçus fiscaux engagent celui qui les signe.',
      cost: 'La collecte : envois, site, frais d’une plateforme (4 à 7 % du montant).',
      commits:
        'À employer l’argent comme annoncé. À partir de 153 000 € de dons par an : comptes publiés, commissaire aux comptes, et compte d’emploi en cas d’appel public.',
      check:
        'Avantage du donateur : 66 % du don, dans la limite de 20 % de son revenu imposable ; 75 % jusqu’à 2 000 € pour l’aide aux personnes en difficulté (revenus 2025 ; vérifier la date du don). La pointe de décembre est un usage : réglez son poids d’après vos relevés.',
      example: '15 000 € par an, décembre comptant comme 4 mois ordinaires : 1 000 € par mois, et 4 000 € en décembre.',
    },
  },
  patronage: {
    name: 'Mécénat d’entreprise',
    summary: 'Une entreprise soutient la structure sans contrepartie équivalente.',
    fiche: {
      what: 'Un don d’entreprise (compte 7542), souvent fixé par une convention et versé en une ou plusieurs fois.',
      who: 'Structures d’intérêt général. Si l’entreprise reçoit une vraie publicité, c’est un parrainage : une vente.',
      cost: 'Le temps de la relation ; des contreparties limitées (logo, invitations).',
      commits: 'À mener le projet soutenu et à en rendre compte.',
      check:
        'L’entreprise déduit 60 % de son impôt (40 % au-delà de 2 M€), dans la limite de 20 000 € ou de 0,5 % de son chiffre d’affaires. Compté dès l’accord : marquez-le « demandé » tant que rien n’est signé.',
      example: '10 000 € promis en mars par une entreprise : il lui en coûte 4 000 € après réduction d’impôt.',
    },
  },
  foundationGrant: {
    name: 'Aide d’une fondation',
    summary: 'Une fondation ou un fonds de dotation soutient un projet, en un acompte et un solde.',
    fiche: {
      what: 'Une contribution financière d’un autre organisme sans but lucratif (compte 7551), pour un projet défini.',
      who: 'Toutes les structures dont le projet entre dans l’objet de la fondation. Montants courants : 5 000 à 50 000 € (à vérifier).',
      cost: 'Un dossier, un suivi, un bilan du projet.',
      commits: 'À mener le projet ; ce qui n’est pas dépensé reste dédié au projet.',
      check:
        'L’acompte est souvent de 60 à 80 %, le solde vient après le bilan (à vérifier dans la convention). Appel à projets : saisir une probabilité.',
      example: '20 000 € accordés en mars, acompte de 70 % en mai : 14 000 € en mai, 6 000 € en janvier suivant.',
    },
  },
} as const
