/** L’expérience derrière chaque fiche : cas chiffré, questions, pièges. */
export const experience = {
  worked: 'Cas chiffré',
  ask: 'Questions à se poser',
  traps: 'Pièges',
  illustration:
    'Illustration inventée, en chiffres ronds : une petite structure de 30 000 € de charges par an, qui a 8 000 € en banque. Elle montre comment l’instrument agit, pas ce qui est usuel.',
  cash: 'Avec cette ligne, la trésorerie la plus basse est de {{with}} ({{withMonth}}) ; sans elle, de {{without}} ({{withoutMonth}}).',
  result: 'Sur trois ans, elle change le résultat de {{result}}.',
  owed: 'Reçu {{received}}, rendu {{paid}} en trois ans avec ce que cela coûte ; il reste {{left}} à rendre ensuite.',
  open: 'Ouvrir ce cas comme un plan',
  planName: 'Cas : {{name}}',
  structure: 'Petite structure (illustration)',
  base: 'Avec',
  without: 'Sans',
  cashLine: 'Banque au départ',
  costsLine: 'Charges courantes',
  salesLine: 'Prestations',
  ptceTitle: 'Cas chiffré : un PTCE à deux',
  ptceText:
    'Une association facture un poste partagé de 12 000 € par an à une SCIC, et lui prête 10 000 € sur un an. Les deux plans s’ouvrent dans le bureau de l’accompagnateur, où ces flux sont déclarés une fois et retirés de l’ensemble.',
  ptceOpen: 'Ouvrir les deux plans',
  ptceGroup: 'PTCE (illustration)',
  ptceLender: 'Association (PTCE, illustration)',
  ptceBorrower: 'SCIC (PTCE, illustration)',
  ptcePost: 'Poste partagé',
  topics: {
    scicShares: {
      ask: {
        first: 'Qui souscrit : salariés, usagers, collectivités, partenaires, et dans quels collèges ?',
        second:
          'Que se passe-t-il si un sociétaire important se retire : avec quel délai les parts sont-elles rendues ?',
        third: 'Un intérêt aux parts est-il promis, et le résultat le permet-il une fois les réserves servies ?',
      },
      traps: {
        first: 'Compter comme définitif un capital qui peut repartir : il est variable.',
        second: 'Oublier que 57,5 % du résultat au moins va en réserve avant tout intérêt.',
        third: 'Prendre l’intérêt sur un résultat fait d’aides publiques : elles en sont exclues.',
      },
    },
    titreAssociatif: {
      ask: {
        first:
          'L’association a-t-elle deux ans d’activité économique réelle et une inscription au registre du commerce ?',
        second:
          'Qui souscrit, et à partir de quel montant l’émission vaut-elle ses frais ? En pratique, plus de 500 000 €.',
        third: 'Les excédents cumulés permettront-ils le remboursement à sept ans ?',
      },
      traps: {
        first:
          'Le prévoir comme un prêt : il n’est remboursé que si les excédents cumulés dépassent le nominal, et pas avant sept ans.',
        second: 'Promettre un taux au-delà du plafond légal, calé sur le TMO.',
        third: 'Tout rembourser d’un coup sans l’avoir mis de côté.',
      },
    },
    cigales: {
      ask: {
        first: 'Combien de clubs, et combien chacun peut-il mettre ? Le plus souvent de 1 000 à 10 000 €.',
        second: 'Entrent-ils au capital, en compte courant, ou par un apport avec droit de reprise ?',
        third: 'Comment les cigaliers seront-ils accueillis et informés pendant cinq ans ?',
      },
      traps: {
        first: 'Croire à un don : la mise se rend au bout de cinq ans, le plus souvent à sa valeur nominale.',
        second: 'Oublier les plafonds : au plus la moitié du capital d’une SCOP, le tiers d’une autre société.',
        third: 'Ne compter que l’argent : le club apporte aussi du temps et un réseau.',
      },
    },
    guarantee: {
      ask: {
        first: 'Quelle part du prêt est garantie, et jusqu’à quel montant ?',
        second: 'La commission se paie-t-elle d’avance, et sur quelle base ?',
        third: 'La banque renonce-t-elle pour autant à toute caution personnelle ?',
      },
      traps: {
        first: 'Oublier la commission, payée le mois du prêt.',
        second: 'Croire que la garantie protège la structure : elle protège la banque.',
        third: 'Supposer que la garantie est acquise avant la réponse du garant.',
      },
    },
    daillyAdvance: {
      ask: {
        first: 'La subvention est-elle notifiée, et ses conditions sont-elles remplies ?',
        second: 'Que coûtent le dossier, le taux et la notification ensemble ?',
        third: 'Que se passe-t-il si le financeur paie plus tard que prévu ?',
      },
      traps: {
        first: 'Compter dessus sans accord de la banque : elle est libre de refuser.',
        second: 'Céder deux fois la même subvention.',
        third: 'Oublier que l’avance se rend dès que la subvention arrive.',
      },
    },
    impactContract: {
      ask: {
        first: 'Qui mesure le résultat, comment, et à quelle date ?',
        second: 'Que reste-t-il à la charge de la structure si l’objectif n’est pas atteint ?',
        third: 'Le paiement public arrive-t-il avant le remboursement de l’investisseur ?',
      },
      traps: {
        first: 'Oublier les honoraires, dus même en cas d’échec.',
        second: 'Compter sur tout le paiement : jouez un succès partiel et un échec.',
        third: 'Choisir un indicateur que l’on ne maîtrise pas.',
      },
    },
    europeanFund: {
      ask: {
        first: 'Combien de mois entre la dépense, la demande et le paiement ?',
        second: 'Qui avance l’argent jusque-là ?',
        third: 'Quelles pièces sont exigées pour chaque dépense ?',
      },
      traps: {
        first: 'Prévoir le paiement au rythme de la dépense : il vient après, parfois d’un an.',
        second: 'Oublier les dépenses écartées au contrôle.',
        third: 'Compter deux fois un cofinancement déjà pris ailleurs.',
      },
    },
    volunteering: {
      ask: {
        first: 'Quelles tâches, combien d’heures, à quelle saison ?',
        second: 'À quelle valeur, et pourquoi celle-là ?',
        third: 'Le financeur compte-t-il les contributions volontaires dans son assiette ?',
      },
      traps: {
        first: 'Croire que cela fait de la trésorerie : la même somme est en charge et en ressource.',
        second: 'Changer de valeur d’une année sur l’autre sans le dire.',
        third: 'Oublier le départ de ceux qui portent tout.',
      },
    },
    public: {
      ask: {
        first: 'La décision est-elle écrite, et par qui ?',
        second: 'Quand est versée l’avance, et que faut-il remettre pour le solde ?',
        third: 'Qu’arrive-t-il si moins est dépensé que prévu ?',
      },
      traps: {
        first: 'Compter comme acquise une promesse orale.',
        second: 'Oublier le délai entre la notification et le versement.',
        third: 'Renouveler d’office ce qui se redemande chaque année.',
      },
    },
    selfFinancing: {
      ask: {
        first: 'Qui paie, à quel prix, et sous combien de jours ?',
        second: 'Que se passe-t-il si un client ou un mois manque ?',
        third: 'Faut-il de la TVA, un impôt, une licence ?',
      },
      traps: {
        first: 'Prévoir l’encaissement le jour de la vente.',
        second: 'Oublier le temps de travail qu’il faut pour vendre.',
        third: 'Faire monter les ventes de chaque année sans dire pourquoi.',
      },
    },
    privateGiving: {
      ask: {
        first: 'Que sait-on des années passées : combien de donateurs, combien chacun ?',
        second: 'À quel mois l’argent arrive-t-il ?',
        third: 'Le don est-il affecté à un projet ?',
      },
      traps: {
        first: 'Faire d’une bonne année une habitude.',
        second: 'Oublier ce que coûte la collecte.',
        third: 'Dépenser pour autre chose un don affecté.',
      },
    },
    solidarityFinance: {
      ask: {
        first: 'À quoi sert l’argent, et dure-t-il aussi longtemps que le remboursement ?',
        second: 'Que coûte-t-il en tout, frais et garantie compris ?',
        third: 'Que se passe-t-il si la subvention attendue arrive six mois plus tard ?',
      },
      traps: {
        first: 'Rembourser de l’argent qui a déjà été dépensé en fonctionnement.',
        second: 'Oublier la fin du différé : les échéances montent d’un coup.',
        third: 'Compter le capital reçu comme un produit.',
      },
    },
    socialInvestment: {
      ask: {
        first: 'Qu’attend l’investisseur en retour, en argent et en mesure ?',
        second: 'Que se passe-t-il au terme si la structure ne peut pas tout rendre ?',
        third: 'Qui mesure, et qui paie la mesure ?',
      },
      traps: {
        first: 'Prendre pour des fonds propres ce qui se rembourse.',
        second: 'Oublier le capital dû d’un coup au terme.',
        third: 'Laisser l’indicateur décider de l’activité.',
      },
    },
    nonMonetary: {
      ask: {
        first: 'Qui prête, par écrit, et pour combien de temps ?',
        second: 'À quelle valeur, et avec quelle preuve ?',
        third: 'Que coûterait ce qui est prêté s’il fallait le payer ?',
      },
      traps: {
        first: 'Croire que cela fait de la trésorerie.',
        second: 'Ne rien prévoir pour le jour où le prêt s’arrête.',
        third: 'Oublier l’assurance et l’entretien.',
      },
    },
  },
} as const
