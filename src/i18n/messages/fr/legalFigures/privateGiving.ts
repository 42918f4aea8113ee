/** Dated figures of private giving. */
export const privateGivingLegalFigures = {
  giftReductionRate: 'Dons des particuliers : réduction d’impôt',
  patronageReductionRate: 'Mécénat : réduction d’impôt',
  patronageReducedRate: 'Mécénat : réduction d’impôt au-delà du seuil',
  patronageThreshold: 'Mécénat : seuil du taux réduit',
  patronageCeiling: 'Mécénat : plafond annuel',
  patronageTurnoverShare: 'Mécénat : plafond, en part du chiffre d’affaires',
  socialSecurityCeiling: 'Plafond annuel de la sécurité sociale (PASS)',
  skillsPatronageMultiple: 'Mécénat de compétences : plafond, en nombre de PASS',
  crowdLenderCeiling: 'Prêt participatif avec intérêts : plafond par prêteur',
  crowdFreeLenderCeiling: 'Prêt participatif sans intérêts : plafond par prêteur',
  crowdLoanTerm: 'Prêt participatif : durée maximale',
  crowdfundingCeiling: 'Financement participatif : plafond par projet',
} as const
