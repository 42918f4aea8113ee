/** The resources of solidarity finance: name, summary and fiche of each. */
export const solidarityFinance = {
  solidarityLoan: {
    name: 'Prêt solidaire',
    summary: 'Un prêteur solidaire avance une somme, remboursée par échéances avec intérêts.',
    fiche: {
      what: 'Un prêt de France Active, d’une fondation ou d’un autre prêteur solidaire qui n’est pas une banque (compte 168 ; pour La Nef, choisir le prêt bancaire). France Active prête de 5 000 à 500 000 €, sur 5 à 7 ans, dont 1 à 2 ans pendant lesquels on ne paie que les intérêts (le différé).',
      who: 'Associations, SCIC, SCOP et entreprises de l’ESS. France Active ne finance ni le fonctionnement courant ni des pertes, et demande que d’autres financements suivent.',
      cost: 'Environ 2 % par an chez France Active (variable selon les régions : à vérifier), plus des frais de dossier éventuels.',
      commits:
        'À rembourser aux dates prévues, que les subventions arrivent ou non. Le capital remboursé sort de la caisse sans être une charge ; seuls les intérêts pèsent sur le résultat.',
      check:
        'Le taux, le différé, les frais et les garanties écrits dans l’offre ; la trésorerie du plan dans les mois d’échéance.',
      example: '60 000 € à 2 % sur 60 mois sans différé : 1 051,67 € par mois, et 3 099,88 € d’intérêts en tout.',
    },
  },
  bankLoan: {
    name: 'Prêt bancaire',
    summary: 'Une banque prête au taux du marché ; le prêt est remboursé par échéances avec intérêts.',
    fiche: {
      what: 'Un prêt d’une banque (Crédit Coopératif, La Nef, banque de la structure…), pour un investissement ou pour un besoin durable de trésorerie.',
      who: 'Toutes les structures. La banque demande souvent une garantie ou une caution.',
      cost: 'Le taux de l’offre (celui proposé ici est à remplacer), plus les frais de dossier, à saisir en part du montant.',
      commits:
        'À rembourser aux dates prévues. Un retard peut rendre toute la dette exigible : lire la clause dans le contrat.',
      check:
        'La forme du remboursement : échéances constantes, capital constant, tout au terme, capital laissé au terme, ou échéancier propre ; le différé, intérêts payés ou ajoutés au capital ; l’assurance, le taux variable et l’indemnité de remboursement anticipé ; une durée proche de celle du bien acheté ; le coût de la garantie.',
      example:
        '45 000 € à 4,5 % sur 36 mois dont 6 de différé : 168,75 € d’intérêts par mois pendant 6 mois, puis 1 588,76 € par mois.',
    },
  },
  apportAvecDroitDeReprise: {
    name: 'Apport avec droit de reprise',
    summary: 'Un apport en fonds propres, sans intérêt, que l’apporteur reprendra.',
    fiche: {
      what: 'De l’argent laissé à l’association pour une durée convenue et rendu ensuite, sans intérêt. Il compte dans les fonds propres (compte 1034).',
      who: 'Associations seulement. Apporteurs courants : membres, fondations, collectivités. Les apports de France Active et des clubs CIGALES ont leur propre fiche.',
      cost: 'Aucun intérêt.',
      commits:
        'À rendre à la date convenue : c’est un fonds propre au bilan, mais une sortie d’argent à prévoir. Alliage le montre des deux côtés.',
      check:
        'Le contrat : date de reprise, en une ou plusieurs fois, conditions. Une reprise certaine à date fixe peut être classée en dette par le commissaire aux comptes.',
      example:
        '20 000 € reçus en janvier 2026 et repris en 5 parts annuelles : 4 000 € sortent chaque mois de janvier.',
    },
  },
  apportSansDroitDeReprise: {
    name: 'Apport sans droit de reprise',
    summary: 'Un apport définitif en fonds propres, qui n’est pas un produit de l’année.',
    fiche: {
      what: 'De l’argent donné pour de bon à l’association afin de renforcer ses fonds propres (compte 1024).',
      who: 'Associations seulement. Apporteurs : fondateurs, membres, fondations, collectivités.',
      cost: 'Aucun.',
      commits:
        'Rien à rendre, mais une contrepartie morale ou statutaire est attendue : sans elle, l’apport est un don.',
      check:
        'L’acte d’apport dit bien « sans droit de reprise ». La somme n’entre pas dans le résultat : elle ne comble pas un déficit de l’année.',
      example:
        '10 000 € apportés en mars : la caisse et les fonds propres montent de 10 000 €, le résultat ne change pas.',
    },
  },
  titreAssociatif: {
    name: 'Titre associatif',
    summary: 'Une obligation d’association : un intérêt chaque année, tout le capital au terme, pas avant 7 ans.',
    fiche: {
      what: 'Une dette longue, remboursée après les autres en cas de difficulté. Elle se rembourse en une fois, pas avant 7 ans, et seulement si les excédents cumulés depuis l’émission dépassent sa valeur.',
      who: 'Associations qui exercent une vraie activité économique depuis au moins 2 ans et inscrites au RCS. En pratique pour plus de 500 000 €.',
      cost: 'Un taux plafonné : taux de référence des obligations privées du trimestre précédent, plus 3 points au plus, plus 2,5 points au plus si le titre dépend des excédents.',
      commits:
        'L’intérêt chaque année, puis tout le capital d’un coup. Les titres sont remboursés dans l’ordre des émissions.',
      check:
        'Saisir le taux de référence en vigueur : sans lui, Alliage ne peut pas vérifier le plafond. Vérifier les excédents prévus sur 7 ans.',
      example: '500 000 € à 4 % sur 7 ans : 20 000 € d’intérêts par an, puis 500 000 € à rembourser la septième année.',
    },
  },
} as const
