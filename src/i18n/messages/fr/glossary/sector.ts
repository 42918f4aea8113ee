/** Words of the social and solidarity economy. */
export const sectorTerms = {
  ess: {
    name: 'ESS (économie sociale et solidaire)',
    text: 'Les associations, coopératives, mutuelles, fondations et entreprises qui mettent leur but et leur gestion démocratique avant le profit.',
  },
  esus: {
    name: 'ESUS',
    text: 'L’agrément « entreprise solidaire d’utilité sociale ». Il ouvre l’accès à une partie de l’épargne solidaire.',
  },
  association: {
    name: 'Association (loi de 1901)',
    text: 'Des personnes réunies dans un but autre que de partager des bénéfices. Ses excédents restent dans le projet.',
  },
  scic: {
    name: 'SCIC',
    text: 'Une société coopérative d’intérêt collectif : salariés, usagers, collectivités et soutiens en sont ensemble les associés. Une large part de ses excédents va aux réserves.',
  },
  scop: {
    name: 'SCOP',
    text: 'Une société coopérative dont les salariés sont les associés majoritaires. Ses excédents se partagent entre réserves, salariés et capital.',
  },
  partSociale: {
    name: 'Part sociale',
    text: 'Une part du capital d’une coopérative, remboursée à sa valeur de départ à celui qui s’en va. Elle donne une voix, pas un droit sur les réserves.',
  },
  gestionDesinteressee: {
    name: 'Gestion désintéressée',
    text: 'Des dirigeants qui ne tirent pas profit de l’association, et pas de partage des bénéfices. C’est une condition pour ne pas payer les impôts commerciaux.',
  },
  activiteLucrative: {
    name: 'Activités lucratives accessoires',
    text: 'Des ventes comme le ferait une entreprise, à côté d’une activité qui ne l’est pas. Au-delà d’un seuil annuel, elles rendent l’association imposable.',
  },
  hybridation: {
    name: 'Hybridation des ressources',
    text: 'Faire vivre un projet avec des ressources de nature différente : ventes, argent public, dons, bénévolat. Chacune a ses règles et ses risques.',
  },
  threePoles: {
    name: 'Trois pôles',
    text: 'Le marché (ce que l’on vend), la redistribution (l’argent public) et la réciprocité (dons, cotisations, bénévolat). Leur équilibre dit de quoi dépend le projet.',
  },
  reciprocity: {
    name: 'Réciprocité',
    text: 'Ce que des personnes donnent parce qu’elles se sentent liées au projet : temps, dons, cotisations, parts de soutien.',
  },
  cvn: {
    name: 'Contributions volontaires en nature (CVN)',
    text: 'Le bénévolat, les locaux prêtés, les dons en nature, évalués en euros. Ils se montrent sous le résultat, autant en charges qu’en produits, et ne touchent jamais la trésorerie.',
  },
  valorisation: {
    name: 'Valorisation du bénévolat',
    text: 'Donner une valeur en euros aux heures données, à un taux que l’on explique. Elle montre le vrai coût du projet, sans changer la trésorerie.',
  },
  mecenat: {
    name: 'Mécénat et parrainage',
    text: 'Le mécénat est un don d’entreprise sans contrepartie équivalente ; le parrainage paie une publicité, c’est une vente.',
  },
  recuFiscal: {
    name: 'Reçu fiscal',
    text: 'Le document qui permet au donateur de réduire son impôt. Seules les structures qui remplissent les conditions de la loi peuvent en donner.',
  },
  abandonDeFrais: {
    name: 'Abandon de frais',
    text: 'Un bénévole renonce au remboursement de ce qu’il a payé pour l’association. C’est une charge et un don du même montant, sans argent.',
  },
  financeSolidaire: {
    name: 'Finance solidaire',
    text: 'Des prêts, des garanties et des apports donnés par des financeurs qui cherchent d’abord l’utilité sociale. Ils acceptent souvent plus de durée ou de risque que les banques.',
  },
  contratAImpact: {
    name: 'Contrat à impact',
    text: 'Un investisseur paie d’abord l’action ; un payeur public le rembourse selon les résultats mesurés par un tiers.',
  },
  ptce: {
    name: 'PTCE',
    text: 'Un pôle territorial de coopération économique : des structures de l’ESS, des entreprises et des collectivités d’un territoire qui coopèrent.',
  },
  dla: {
    name: 'DLA',
    text: 'Le dispositif local d’accompagnement : un conseil financé par la puissance publique pour les structures de l’ESS qui emploient.',
  },
} as const
