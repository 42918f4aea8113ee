/** Solidarity money that comes in as own funds, or houses the structure: name, summary and fiche of each. */
export const solidarityFinanceOwnFunds = {
  contratApportAssociatif: {
    name: 'Contrat d’apport associatif',
    summary: 'Un apport de France Active en fonds propres, sans intérêt, à rendre.',
    fiche: {
      what: 'Un apport avec droit de reprise de France Active (compte 1034), pour renforcer les fonds propres d’une association qui investit ou grandit. D’usage : 5 000 à 30 000 €, sur 2 à 5 ans (à vérifier).',
      who: 'Associations qui emploient ou vont employer.',
      cost: 'Aucun intérêt.',
      commits: 'À rendre à la date du contrat : fonds propres au bilan, sortie d’argent à prévoir.',
      check:
        'Montant, durée et reprise (en une fois ou chaque année) écrits dans le contrat ; les autres financements du projet.',
      example: '20 000 € reçus en janvier 2026 pour 36 mois : 20 000 € à rendre en janvier 2029, sans intérêt.',
    },
  },
  fondsAmorcageAssociatif: {
    name: 'Fonds d’amorçage associatif',
    summary: 'Un petit apport d’un an pour lancer une activité, en attendant les financements.',
    fiche: {
      what: 'Un apport de France Active de 5 000 à 10 000 € (compte 1034) pour 12 mois, renouvelable une fois, qui avance le démarrage d’un projet.',
      who: 'Associations dont le projet crée ou consolide des emplois. Pas pour combler des pertes.',
      cost: 'Aucun intérêt.',
      commits: 'À rendre après 12 mois, ou après le renouvellement.',
      check:
        'Les financements qui le relaieront ; la date de reprise ; un renouvellement porte la durée à 24 mois au plus.',
      example: '7 000 € reçus en janvier 2026 : 7 000 € à rendre en janvier 2027.',
    },
  },
  cigales: {
    name: 'Clubs CIGALES',
    summary: 'Des clubs de quelques épargnants placent leur argent dans la structure pour cinq ans.',
    fiche: {
      what: 'Des clubs de 5 à 20 personnes qui épargnent ensemble. Chacun apporte 1 000 à 10 000 €, et plusieurs clubs peuvent s’associer. Dans une association : un apport avec droit de reprise (1034) ; dans une société : des parts (1013) ou un compte courant (455).',
      who: 'Associations, SCIC, SCOP et petites sociétés proches de chez eux.',
      cost: 'Aucun intérêt demandé ; des rencontres et un suivi.',
      commits:
        'Rendre la somme à sa valeur nominale, le plus souvent après 5 ans. Dans une SCOP, les clubs détiennent au plus la moitié du capital ; un compte courant suppose 5 % du capital.',
      check: 'Le nombre de clubs et l’apport de chacun ; la date de sortie ; l’argent qu’il faudra alors.',
      example: 'Deux clubs apportent 4 000 € chacun en janvier 2026 : 8 000 € à rendre en janvier 2031.',
    },
  },
  solidarityCapital: {
    name: 'Capital solidaire (Garrigue, fonds régionaux)',
    summary: 'Un investisseur solidaire entre au capital, ou prête, puis ressort.',
    fiche: {
      what: 'Garrigue est une coopérative de capital-risque solidaire ; des sociétés régionales comme Herrikoa prennent de petites participations, minoritaires et temporaires. Parts (1013), compte courant (455) ou prêt (168).',
      who: 'SCIC, SCOP et autres sociétés. Garrigue reste 5 ans au moins et complète souvent les CIGALES ; Herrikoa met de 1 000 à 75 000 €.',
      cost: 'Le taux du compte courant ou du prêt ; l’intérêt aux parts, lui, se prélève sur le résultat.',
      commits: 'Rendre la somme à la sortie de l’investisseur, en une fois.',
      check:
        'La date et le prix de sortie dans le pacte ; qui rachète les parts ; ce que le plan aura en caisse alors.',
      example: '10 000 € en compte courant à 3 % : 300 € d’intérêts par an, puis 10 000 € à rendre.',
    },
  },
  collectiveFundPremises: {
    name: 'Locaux d’un fonds collectif',
    summary: 'Un fonds solidaire possède les murs ; la structure paie un loyer.',
    fiche: {
      what: 'Terre de Liens, Habitat et Humanisme, Etic et d’autres achètent des terres ou des locaux avec l’épargne solidaire et les louent. Rien n’est à acheter ni à emprunter : un loyer (613), un dépôt de garantie et, parfois, des parts du fonds à souscrire (27). C’est une charge : la ligne se saisit avec les charges.',
      who: 'Toutes les structures dont le projet entre dans l’objet du fonds.',
      cost: 'Le loyer, qui suit ici les prix du plan ; le dépôt et les parts reviennent au départ.',
      commits: 'Payer le loyer, garder l’usage prévu. Les murs n’enrichissent pas le bilan.',
      check:
        'Le bail : durée, indexation, charges, travaux ; la valeur et la sortie des parts du fonds. À comparer avec un achat financé.',
      example:
        '1 000 € par mois, 2 000 € de dépôt et 500 € de parts : 2 500 € à l’entrée, rendus au départ, et 12 000 € de charge par an.',
    },
  },
} as const
