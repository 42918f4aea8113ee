/** The budget of a grant application (form CERFA 12156). */
export const grantForm = {
  title: 'Dossier de subvention',
  description: 'Le budget du formulaire CERFA 12156, pour la structure ou pour une action, en euros entiers.',
} as const
