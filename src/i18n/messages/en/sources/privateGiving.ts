/** Where the rules of private giving come from. */
export const privateGivingSources = {
  pass: 'Yearly ceiling of social security: €46,368 in 2024, €47,100 in 2025, €48,060 in 2026 (OpenFisca-France parameters, 23 July 2026)',
  crowdfunding:
    'Crowdfunding (associations.gouv.fr, La finance pour tous): fees of 4 to 7%, at most €2,000 per lender and 7 years with interest, €5,000 without interest, €5m per project',
} as const
