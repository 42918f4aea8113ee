/** How public funding works. */
export const publicFundingChoices = {
  award: { label: 'Montant notifié', options: { asAsked: 'Celui qui est demandé', otherAmount: 'Un autre montant' } },
  advanceCondition: {
    label: 'L’acompte attend',
    options: { notification: 'La notification', signature: 'La signature de la convention' },
  },
  interimCondition: {
    label: 'Le deuxième versement attend',
    options: { notification: 'La notification', interimReport: 'Un rapport à mi-projet' },
  },
  balanceCondition: {
    label: 'Le solde attend',
    options: {
      notification: 'La notification',
      finalReport: 'Le rapport final (fin du projet, de l’exercice ou mise en service)',
      spending: 'Les dépenses, au fur et à mesure',
    },
  },
  span: {
    label: 'Produit',
    options: {
      oneYear: 'Tout dans l’exercice de la notification',
      severalYears: 'Partagé entre les exercices du projet (487)',
    },
  },
  restriction: {
    label: 'Emploi',
    options: { free: 'Libre', restricted: 'Affecté : le non-dépensé va en fonds dédiés' },
  },
  spending: {
    label: 'Dépense de la subvention',
    options: { evenly: 'Chaque mois du projet la même somme', byYear: 'Montants saisis par exercice' },
  },
  coFunding: { label: 'Cofinancement', options: { uncapped: 'Sans plafond', capped: 'Une part maximale des coûts' } },
  renewal: {
    label: 'Années suivantes',
    options: { none: 'Comprises dans la décision', yearly: 'À renouveler chaque année' },
  },
  conventionYears: {
    label: 'Durée de la convention',
    options: { two: 'Deux ans', three: 'Trois ans', four: 'Quatre ans' },
  },
  aidFrequency: { label: 'Aide versée', options: { monthly: 'Chaque mois', quarterly: 'Chaque trimestre' } },
  iaeStructure: {
    label: 'Structure',
    options: {
      ei: 'Entreprise d’insertion (EI)',
      etti: 'Entreprise de travail temporaire d’insertion (ETTI)',
      ai: 'Association intermédiaire (AI)',
      aci: 'Atelier et chantier d’insertion (ACI)',
    },
  },
  staffing: {
    label: 'Effectif réel',
    options: { asAgreed: 'Celui de la convention', otherNumber: 'Un autre : les avances sont régularisées' },
  },
  contractAdvance: { label: 'Avance du client', options: { none: 'Aucune', yearly: 'Au début de chaque exercice' } },
  instalments: { label: 'Acomptes', options: { monthly: 'Chaque mois', quarterly: 'Chaque trimestre' } },
  premiumGiver: {
    label: 'Donneur',
    options: { publicBody: 'Une collectivité ou l’État (741)', foundation: 'Une fondation ou un fonds (7551)' },
  },
  condition: {
    label: 'Remboursement dû',
    options: { unconditional: 'Dans tous les cas', onSuccess: 'Seulement si le projet réussit' },
  },
  advanceOutcome: { label: 'Le projet', options: { success: 'Réussit', failure: 'Échoue : une part est abandonnée' } },
} as const
