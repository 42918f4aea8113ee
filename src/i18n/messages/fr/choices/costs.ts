/** Structural choices of costs, staff, investments and taxes. */
export const costChoices = {
  vat: {
    label: 'TVA',
    options: {
      exempt: 'Sans TVA (montants payés en tout)',
      normal: 'Taux normal (montants hors TVA)',
      intermediate: 'Taux intermédiaire (montants hors TVA)',
      reduced: 'Taux réduit (montants hors TVA)',
      special: 'Taux particulier (montants hors TVA)',
    },
  },
  activity: {
    label: 'Activité',
    options: { nonLucrative: 'Non lucrative', lucrative: 'Lucrative accessoire' },
  },
  indexation: {
    label: 'Hausse d’une année sur l’autre',
    options: { plan: 'Celle du plan', own: 'Un taux propre', none: 'Aucune' },
  },
  payrollTax: {
    label: 'Taxe sur les salaires',
    options: {
      none: 'Non due',
      mainland: 'Due, métropole (par tranches)',
      antillesReunion: 'Due, Guadeloupe, Martinique ou La Réunion',
      guyane: 'Due, Guyane',
    },
  },
  thirteenthMonth: {
    label: 'Treizième mois',
    options: { none: 'Aucun', oneMonth: 'Payé en un mois', twoHalves: 'Moitié en juin, moitié en décembre' },
  },
  contract: { label: 'Contrat', options: { goesOn: 'Continue après le plan', ends: 'Se termine' } },
  declaration: {
    label: 'Déclaration',
    options: { monthly: 'Chaque mois', quarterly: 'Chaque trimestre', yearly: 'Chaque année' },
  },
  vatCredit: {
    label: 'Crédit de TVA',
    options: { carried: 'Reporté sur la déclaration suivante', refunded: 'Remboursé' },
  },
  regime: {
    label: 'Impôt sur les sociétés',
    options: {
      notLiable: 'Non dû : activité non lucrative',
      assets: 'Sur les revenus du patrimoine saisis',
      assetsOnRents: 'Sur les revenus du patrimoine (loyers : tout le compte 708)',
      full: 'Sur tout le bénéfice',
    },
  },
  reducedRate: {
    label: 'Taux réduit sur le début du bénéfice (à vérifier)',
    options: { applies: 'Oui', none: 'Non' },
  },
  stockTarget: {
    label: 'Stock à la clôture',
    options: { typed: 'Un montant par exercice', monthsOfPurchases: 'Un nombre de mois d’achats' },
  },
  asset: { label: 'Bien', options: { tangible: 'Matériel', intangible: 'Immatériel (logiciel, droits)' } },
  components: {
    label: 'Composants',
    options: { single: 'Un seul bien', several: 'Plusieurs composants de durées différentes' },
  },
  disposal: { label: 'Vente du bien', options: { kept: 'Gardé', sold: 'Vendu' } },
  deferred: {
    label: 'Nature du produit',
    options: { grants: 'Subventions', services: 'Prestations', dues: 'Cotisations' },
  },
} as const
