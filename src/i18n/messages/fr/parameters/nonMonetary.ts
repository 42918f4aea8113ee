/** What is typed for voluntary contributions. */
export const nonMonetaryParameters = {
  peopleLent: 'Salariés mis à disposition (équivalents temps plein)',
  costPerPerson: 'Coût annuel d’un temps plein pour l’entreprise',
} as const
