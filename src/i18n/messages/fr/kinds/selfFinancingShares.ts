/** Shares of cooperatives: name, summary and fiche of each. */
export const selfFinancingShares = {
  scicShares: {
    name: 'Parts sociales de SCIC',
    summary:
      'Les sociétaires souscrivent des parts ; elles leur sont rendues à leur valeur nominale, et peuvent porter un intérêt limité.',
    fiche: {
      what: 'Le capital de la SCIC (compte 1013), souscrit par parts entières. L’intérêt éventuel est pris sur le résultat (compte 457) : ce n’est pas une charge.',
      who: 'Apportées par les salariés, usagers, collectivités et autres sociétaires. SCIC seulement.',
      cost: 'Aucun coût obligatoire. Au moins 57,5 % du résultat va aux réserves ; le reste peut payer un intérêt, hors aides publiques et associatives, dont le taux ne dépasse pas la moyenne du TMO des trois années civiles précédentes plus 2 points.',
      commits:
        'À rendre ses parts à un sociétaire qui part, à leur valeur nominale ; les statuts peuvent différer le paiement jusqu’à 5 ans.',
      check:
        'Des montants en nombre entier de parts ; des départs prévus dans les remboursements. Le TMO récent n’est pas dans Alliage : saisissez-le dans les chiffres légaux pour vérifier le plafond. Alliage réduit l’intérêt quand le résultat ne le permet pas.',
      example:
        '50 000 € de parts détenues toute l’année à 2 % : 1 000 € d’intérêt, si le résultat atteint au moins 2 353 € (42,5 % font 1 000 €).',
    },
  },
  scopShares: {
    name: 'Parts sociales de SCOP',
    summary:
      'Les salariés associés souscrivent des parts, souvent par retenue sur salaire ; elles leur sont rendues à leur départ.',
    fiche: {
      what: 'Le capital de la SCOP (compte 1013), souscrit par parts entières, surtout par les salariés associés. L’intérêt éventuel est pris sur le résultat (compte 457).',
      who: 'Apportées par les salariés associés, et des associés extérieurs minoritaires. SCOP seulement.',
      cost: 'Au moins 15 % du résultat en réserve légale et 25 % aux salariés ; l’intérêt aux parts ne dépasse pas la part des salariés, donc 42,5 % du résultat au plus.',
      commits:
        'À racheter leurs parts aux associés qui partent, à leur valeur nominale ; les statuts peuvent différer le paiement jusqu’à 5 ans.',
      check:
        'Une vague de départs (retraites) vide la trésorerie : jouez-la en scénario. Le plafond du taux (TMO plus 2 points) et la règle de partage sont à vérifier dans le texte en vigueur et vos statuts.',
      example:
        '8 salariés souscrivent chacun 1 000 € : 8 000 € de capital. L’un part : 1 000 € lui sont dus à la clôture, payés 12 mois après si les statuts le prévoient.',
    },
  },
} as const
