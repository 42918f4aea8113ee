/** Crowdfunding: name, summary and fiche of each. */
export const privateGivingCrowd = {
  crowdfundingGift: {
    name: 'Campagne de dons en ligne',
    summary: 'Une collecte de dons sur une plateforme, avec un objectif et une date de fin.',
    fiche: {
      what: 'De nombreux petits dons (compte 75411) réunis par une plateforme, qui garde ses frais (622). En « tout ou rien », l’objectif manqué rend l’argent aux donateurs. Une vraie contrepartie en fait une vente à l’avance (706 ou 707).',
      who: 'Donnés par le public, par une plateforme de financement participatif. Toutes les structures ; reçus fiscaux pour celles d’intérêt général.',
      cost: 'La plateforme garde 4 à 7 % de la collecte ; il faut surtout du temps pour animer la campagne.',
      commits: 'À mener le projet annoncé et à livrer les contreparties.',
      check:
        'L’objectif est réaliste : un scénario de générosité plus basse peut faire tout perdre. L’argent arrive une à deux semaines après la fin (à vérifier). Contreparties soumises à la TVA : saisissez-les plutôt en « Ventes et prestations ».',
      example:
        'Objectif 10 000 €, 12 000 € collectés, 5 % de frais : 600 € pour la plateforme, 11 400 € reçus le mois suivant. À 9 000 € promis : rien.',
    },
  },
  crowdfundingLoan: {
    name: 'Prêt participatif du public',
    summary: 'De nombreuses personnes prêtent à la structure par une plateforme.',
    fiche: {
      what: 'Un emprunt (compte 168) auprès de particuliers, réunis par une plateforme, remboursé le plus souvent chaque mois.',
      who: 'Prêté par le public, par une plateforme de prêt. Toutes les structures.',
      cost: 'L’intérêt, et les frais de la plateforme, saisis en part du montant (5 % par défaut, à vérifier).',
      commits: 'À rembourser à l’échéance : ce n’est pas un don.',
      check:
        'Avec intérêts : 2 000 € au plus par prêteur et par projet, et 7 ans au plus ; sans intérêts : 5 000 € par prêteur ; 5 M€ au plus par projet. Au-delà, Alliage prévient.',
      example: '30 000 € sur 36 mois à 4 %, remboursés par 885,72 € chaque mois ; 5 % de frais font 1 500 € au départ.',
    },
  },
  crowdfundingEquity: {
    name: 'Capital levé en ligne',
    summary: 'Le public souscrit des parts de la coopérative par une plateforme.',
    fiche: {
      what: 'Des parts sociales (compte 1013) souscrites en ligne pendant une campagne, versées par la plateforme, qui facture ses frais (622).',
      who: 'Souscrites par le public. Sociétés seulement : SCIC, SCOP ; une association n’a pas de capital.',
      cost: 'Les frais de la plateforme ; un intérêt limité, si l’assemblée en décide, comme pour les autres parts.',
      commits:
        'À accueillir de nombreux associés (assemblée, informations), et à rendre leurs parts à ceux qui partent.',
      check:
        '5 M€ au plus sur douze mois. Un document d’information est exigé. Tenez compte des départs : les parts se rendent à leur valeur nominale, parfois 5 ans après.',
      example: '60 000 € en 600 parts de 100 €, 5 % de frais : 60 000 € de capital, 3 000 € de charge.',
    },
  },
} as const
