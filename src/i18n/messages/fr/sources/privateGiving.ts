/** Where the rules of private giving come from. */
export const privateGivingSources = {
  pass: 'Plafond annuel de la sécurité sociale : 46 368 € en 2024, 47 100 € en 2025, 48 060 € en 2026 (paramètres OpenFisca-France, 23 juillet 2026)',
  crowdfunding:
    'Financement participatif (associations.gouv.fr, La finance pour tous) : frais de 4 à 7 %, 2 000 € par prêteur et 7 ans au plus avec intérêts, 5 000 € sans intérêts, 5 M€ par projet',
} as const
