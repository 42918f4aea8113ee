/** Public grants: name, summary and fiche of each. */
export const publicFunding = {
  operatingGrant: {
    name: 'Subvention de fonctionnement',
    summary: 'Une aide publique à l’activité de l’année, notifiée puis versée en une ou plusieurs fois.',
    fiche: {
      what: 'Une somme accordée par l’État, une collectivité ou un établissement public pour l’activité de l’année. Elle est un produit dès sa notification (compte 741), même si l’argent arrive plus tard. Affectée à une action, sa part non dépensée à la clôture passe en fonds dédiés (6894, 194) et revient en produit l’année suivante (7894).',
      who: 'Toutes les structures dont l’action est d’intérêt général. Elle est facultative : rien n’oblige à la renouveler.',
      cost: 'Rien à payer, mais un dossier, un suivi et un compte rendu financier dans les 6 mois de la clôture.',
      commits: 'À faire ce qui est écrit dans la convention. La part non dépensée d’un projet peut être réclamée.',
      check:
        'Convention obligatoire au-dessus de 23 000 € par an ; versement au plus tard 60 jours après la notification, sauf autres dates convenues ; comptes publiés et commissaire aux comptes à partir de 153 000 € de subventions par an. Une subvention à renouveler chaque année n’est acquise que pour l’année notifiée : indiquez la probabilité de chaque renouvellement.',
      example:
        '30 000 € notifiés en mars, acompte de 70 % en mai, solde en janvier : 30 000 € de produits cette année, 21 000 € en caisse à la clôture.',
    },
  },
  projectGrant: {
    name: 'Subvention de projet',
    summary: 'Une aide publique affectée à un projet, donnée une fois pour une durée.',
    fiche: {
      what: 'Une somme accordée pour un projet précis, avec ses dates : notification, premier et dernier mois du projet, versements. Elle est un produit dès la notification (741). À chaque clôture, ce qui n’est pas dépensé passe en fonds dédiés (6894, 194), puis revient au fil des dépenses (7894). Si la convention prévoit plusieurs exercices, leur part attend en produits constatés d’avance (487).',
      who: 'Toutes les structures qui portent un projet d’intérêt général, auprès de l’État, des collectivités, des organismes publics.',
      cost: 'Rien à payer, mais la structure avance souvent les dépenses jusqu’au solde.',
      commits:
        'À mener le projet prévu, dans ses dates, et à rendre compte de chaque dépense. Le financeur peut réclamer ce qui n’a pas servi.',
      check:
        'Choisissez ce que chaque versement attend : notification, signature, rapport à mi-projet, rapport final, dépenses. Rattachez la ligne à son action : Alliage compare la subvention aux coûts de l’action dans la période, et à la part maximale des coûts si le financeur en fixe une (usage : 80 % d’aides publiques, bénévolat valorisé compris s’il l’accepte). Acompte de 50 à 80 % : usage, à vérifier. Un projet reconduit chaque année se saisit en subvention de fonctionnement affectée, à renouveler.',
      example:
        '12 000 € notifiés en septembre pour un projet de septembre à août : 4 000 € dépensés à la clôture de décembre, 8 000 € en fonds dédiés, utilisés de janvier à août.',
    },
  },
  callForProjects: {
    name: 'Appel à projets',
    summary: 'Une subvention de projet mise en concurrence : moins probable, versée plus tard.',
    fiche: {
      what: 'Une subvention de projet attribuée après sélection des dossiers. Mêmes comptes que la subvention de projet (741, 194, 487) ; seules changent les valeurs proposées : probabilité plus basse, acompte plus petit et plus tardif.',
      who: 'Les structures qui répondent au cahier des charges : État, régions, départements, caisses, agences.',
      cost: 'Le temps du dossier, perdu s’il n’est pas retenu, et l’avance des dépenses.',
      commits: 'À respecter le cahier des charges et le budget du dossier retenu.',
      check:
        'Ne comptez pas comme acquis ce qui n’est pas notifié. La probabilité de 30 % et l’acompte de 50 % sont des valeurs à vérifier avec le financeur et votre expérience.',
      example: '20 000 € demandés avec 30 % de chances : 6 000 € dans un plan pondéré, rien dans un plan prudent.',
    },
  },
  conventionPluriannuelle: {
    name: 'Convention pluriannuelle d’objectifs',
    summary: 'Un engagement public sur deux à quatre ans, signé une fois, versé année par année.',
    fiche: {
      what: 'L’État ou une collectivité s’engage sur des montants par année, pour des objectifs communs. Toute la somme est due à la signature : la part de l’exercice est un produit (741), celle des exercices suivants attend en produits constatés d’avance (487) et devient un produit à l’ouverture de chacun.',
      who: 'Surtout les associations reconnues d’intérêt général, avec un budget prévisionnel global.',
      cost: 'Rien à payer ; une évaluation et un compte rendu chaque année.',
      commits: 'À poursuivre les objectifs signés. Chaque année : un acompte, puis le solde après le compte rendu.',
      check:
        'Une convention peut réserver chaque année au vote du budget du financeur : dans ce cas, saisissez plutôt une subvention de fonctionnement à renouveler. Quatre ans au plus : usage, à vérifier. Si elle est déjà signée, mettez la signature au premier mois du plan et les seules années qui restent.',
      example:
        '30 000 € par an pendant trois ans signés en janvier : 30 000 € de produits et 60 000 € en 487 la première année, 21 000 € reçus en mars si l’acompte est de 70 %.',
    },
  },
  europeanFund: {
    name: 'Fonds européen (FSE+, FEDER, LEADER)',
    summary: 'Une part des dépenses, remboursée longtemps après les avoir faites.',
    fiche: {
      what: 'L’Europe rembourse une part des dépenses éligibles, sur demande et justificatifs. Le produit suit les dépenses (4417, 741) ; l’argent arrive des mois après la demande.',
      who: 'Les structures qui peuvent avancer la trésorerie et tenir un suivi rigoureux ; souvent par une région, l’État ou un groupe d’action locale.',
      cost: 'Une trésorerie à avancer, parfois un prêt ou une avance Dailly, et beaucoup de temps administratif.',
      commits: 'À tout justifier et à garder les pièces ; un contrôle peut écarter des dépenses des années après.',
      check:
        'Taux d’intervention et forfaits 2021-2027 non vérifiés : reprenez ceux de votre programme. Délai observé pour LEADER : 2 à 12 mois après le dossier de paiement ; prévoyez de 6 à 18 mois. Alliage dit combien vous avancez au plus fort.',
      example:
        '50 000 € dépensés dans l’année, aidés à 60 %, une demande tous les 6 mois payée 12 mois après : 30 000 € de produits, rien en caisse avant juillet de l’année suivante.',
    },
  },
  investmentGrant: {
    name: 'Subvention d’investissement',
    summary: 'Une aide à l’achat d’un bien durable, reprise en produits au rythme de son amortissement.',
    fiche: {
      what: 'Une somme accordée pour acheter un équipement ou faire des travaux. Elle entre au bilan (compte 131), puis une part passe chaque mois en produits (compte 747, ou 777 jusqu’à l’exercice 2024) pendant la vie du bien.',
      who: 'Toutes les structures, auprès de l’État, des régions, des communes, de l’Europe.',
      cost: 'Rien à payer, mais la structure avance souvent les factures : prévoir un prêt relais.',
      commits: 'À acheter le bien prévu, à le garder et à l’utiliser comme convenu, factures à l’appui.',
      check:
        'Même durée que l’amortissement du bien financé ; pour un bien qui ne s’amortit pas, la durée où il ne peut être vendu, sinon 120 mois. Versement sur factures : souvent 20 à 30 % au départ et le solde sur justificatifs (à vérifier). Beaucoup de financeurs fixent une part maximale du coût (usage : 80 % d’aides publiques). Le résultat ne reçoit qu’une petite part chaque année, la caisse reçoit tout.',
      example:
        '37 500 € pour un bien amorti sur 10 ans : 3 750 € de produits par an, alors que les 37 500 € arrivent la première année.',
    },
  },
} as const
