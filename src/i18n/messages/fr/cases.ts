/** Cas partagés. */
export const cases = {
  title: 'Cas partagés',
  description: 'Des plans anonymes et des modèles, avec ce que d’autres y ont appris, et le vôtre placé parmi eux.',
} as const
