/** Bonds, titres participatifs and partners’ accounts: name, summary and fiche of each. */
export const solidarityFinanceSecurities = {
  obligationAssociative: {
    name: 'Obligation associative',
    summary: 'Une association emprunte à ses soutiens par des obligations, avec un intérêt chaque année.',
    fiche: {
      what: 'Des obligations ordinaires (compte 163), souscrites par des membres, des fondations ou des fonds ; à la différence du titre associatif, leur remboursement ne dépend pas des excédents.',
      who: 'Associations qui exercent une activité économique et remplissent les conditions des émissions d’obligations.',
      cost: 'Un taux plafonné : taux moyen des obligations privées (TMO), plus 3 points au plus.',
      commits: 'L’intérêt chaque année, puis le capital, au terme ou par parts égales.',
      check: 'Le TMO du trimestre qui précède l’émission, à saisir ; l’argent prévu pour rembourser.',
      example:
        '6 000 € à 5 % remboursés en trois parts annuelles : 300, 200 puis 100 € d’intérêts, et 2 000 € de capital par an.',
    },
  },
  titreParticipatif: {
    name: 'Titre participatif',
    summary: 'Des quasi-fonds propres d’une coopérative, sans droit de vote, gardés sept ans au moins.',
    fiche: {
      what: 'Un titre sans droit de vote, remboursable à la liquidation seulement, ou par la coopérative si elle le veut, après 7 ans au moins. Il est rémunéré par une part fixe et une part variable. Compte 1671 jusqu’à l’exercice 2025 ; ensuite 16711, parmi les autres fonds propres.',
      who: 'SCIC et SCOP. Scopinvest en souscrit à partir de 25 000 €, pour la moitié des capitaux permanents au plus.',
      cost: 'La part fixe, plus une part variable selon l’activité ou le résultat, qui porte sur 40 % du nominal au plus.',
      commits:
        'La rémunération chaque année ; le rachat quand la coopérative le décide (ici, à la fin de la durée saisie).',
      check:
        'Le contrat d’émission : assiette de la part variable, prix de rachat (1,5 fois le nominal au plus chez Scopinvest).',
      example: '100 000 € : 3 % sur 60 % du nominal et 5 % sur les 40 % restants, soit 3 800 € par an.',
    },
  },
  partnersCurrentAccount: {
    name: 'Compte courant d’associés',
    summary: 'Des associés laissent de l’argent à leur société, avec ou sans intérêt.',
    fiche: {
      what: 'Une avance d’un associé à sa société (compte 455), en plus de ses parts. Bloquée par une convention, elle rassure les autres prêteurs ; à la demande, l’associé peut la reprendre.',
      who: 'SCIC, SCOP et autres sociétés, par leurs associés.',
      cost: 'L’intérêt convenu (compte 6615), déductible jusqu’à un taux publié par l’administration fiscale.',
      commits: 'Rendre la somme à la date convenue, ou dès que l’associé la demande.',
      check:
        'La convention : blocage, taux, préavis. Saisir le taux déductible dans les chiffres légaux pour qu’Alliage le compare.',
      example: '10 000 € à 4 %, dont 4 000 € repris après 6 mois : 320 € d’intérêts sur l’année.',
    },
  },
} as const
