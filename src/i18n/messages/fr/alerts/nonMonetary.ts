/** Warnings about voluntary contributions. */
export const nonMonetaryAlerts = {
  skillsCostOverCap: {
    title: 'Mécénat de compétences au-dessus du plafond',
    detail:
      'Un salarié coûte {{cost}} sur l’exercice {{year}} ; l’entreprise n’en compte que {{cap}} ({{multiple}} fois le plafond de la sécurité sociale) pour sa réduction d’impôt.',
  },
} as const
