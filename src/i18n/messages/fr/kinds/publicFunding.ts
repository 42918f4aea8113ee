/** Public funding: name, summary and fiche of each. */
export const publicFunding = {
  operatingGrant: {
    name: 'Subvention de fonctionnement',
    summary: 'Une aide publique à l’activité de l’année, notifiée puis versée en une ou plusieurs fois.',
    fiche: {
      what: 'Une somme accordée par l’État, une collectivité ou un établissement public pour l’activité ou un projet. Elle est un produit dès sa notification (compte 741), même si l’argent arrive plus tard.',
      who: 'Toutes les structures dont l’action est d’intérêt général. Elle est facultative : rien n’oblige à la renouveler.',
      cost: 'Rien à payer, mais un dossier, un suivi et un compte rendu financier dans les 6 mois de la clôture.',
      commits: 'À faire ce qui est écrit dans la convention. La part non dépensée d’un projet peut être réclamée.',
      check:
        'Convention obligatoire au-dessus de 23 000 € par an ; versement au plus tard 60 jours après la notification, sauf autres dates convenues ; comptes publiés et commissaire aux comptes à partir de 153 000 € de subventions par an. Alliage compte le produit dans l’année de notification : une convention de plusieurs années se saisit année par année.',
      example:
        '30 000 € notifiés en mars, acompte de 70 % en mai, solde en janvier : 30 000 € de produits cette année, 21 000 € en caisse à la clôture.',
    },
  },
  investmentGrant: {
    name: 'Subvention d’investissement',
    summary: 'Une aide à l’achat d’un bien durable, reprise en produits au rythme de son amortissement.',
    fiche: {
      what: 'Une somme accordée pour acheter un équipement ou faire des travaux. Elle entre au bilan (compte 131), puis une part passe chaque mois en produits (compte 747, ou 777 jusqu’à l’exercice 2024) pendant la vie du bien.',
      who: 'Toutes les structures, auprès de l’État, des régions, des communes, de l’Europe.',
      cost: 'Rien à payer, mais la structure avance souvent les factures : prévoir un prêt relais.',
      commits: 'À acheter le bien prévu, à le garder et à l’utiliser comme convenu, factures à l’appui.',
      check:
        'Même durée que l’amortissement du bien financé. Versement sur factures : souvent 20 à 30 % au départ et le solde sur justificatifs (à vérifier). Le résultat ne reçoit qu’une petite part chaque année, la caisse reçoit tout.',
      example:
        '37 500 € pour un bien amorti sur 10 ans : 3 750 € de produits par an, alors que les 37 500 € arrivent la première année.',
    },
  },
} as const
