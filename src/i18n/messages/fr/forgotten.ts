/** Costs usual for a plan and absent from it. */
export const forgotten = {
  title_one: 'Avez-vous pensé à… {{count}} charge habituelle absente du plan',
  title_many: 'Avez-vous pensé à… {{count}} charges habituelles absentes du plan',
  title_other: 'Avez-vous pensé à… {{count}} charges habituelles absentes du plan',
  list: 'Charges habituelles absentes du plan',
  add: 'Ajouter',
  addThis: 'Ajouter : {{name}}',
  notConcerned: 'Pas concerné',
  notConcernedBy: 'Pas concerné : {{name}}',
  again_one: 'Redemander celle qui ne vous concernait pas',
  again_many: 'Redemander les {{count}} qui ne vous concernaient pas',
  again_other: 'Redemander les {{count}} qui ne vous concernaient pas',
  costs: {
    payrollTax: {
      name: 'Taxe sur les salaires',
      why: 'Vos salaires y sont soumis : sans cette ligne, ni la franchise, ni l’abattement, ni le paiement ne sont comptés.',
    },
    occupationalHealth: {
      name: 'Médecine du travail',
      why: 'Tout employeur adhère à un service de prévention et de santé au travail.',
    },
    healthCover: {
      name: 'Mutuelle des salariés',
      why: 'L’employeur paie une part de la complémentaire santé. Pas concerné si elle est dans votre taux de charges.',
    },
    insurance: {
      name: 'Assurances',
      why: 'Responsabilité civile, locaux, matériel : aucune ligne d’assurance n’est au plan.',
    },
    energy: {
      name: 'Énergie et eau',
      why: 'Vous occupez des locaux et rien n’y paie l’électricité, le chauffage ou l’eau. Pas concerné si le loyer les comprend.',
    },
    audit: {
      name: 'Commissaire aux comptes',
      why: 'Les subventions d’un exercice atteignent le seuil légal à partir duquel il est obligatoire.',
    },
    accounting: {
      name: 'Comptabilité',
      why: 'Expert-comptable, paie ou logiciel : rien au plan ne tient les comptes.',
    },
    software: { name: 'Logiciels et informatique', why: 'Abonnements, matériel, site internet, sauvegardes.' },
    bankCharges: { name: 'Frais bancaires', why: 'Tenue de compte, carte, commissions d’encaissement.' },
    guarantee: {
      name: 'Garantie du prêt',
      why: 'Un prêt n’a pas de garantie au plan : les prêteurs en demandent souvent une, qui a un coût.',
    },
    volunteering: {
      name: 'Bénévolat',
      why: 'Aucune contribution volontaire n’est valorisée : elle montre aux financeurs ce que le projet pèse vraiment.',
    },
  },
} as const
