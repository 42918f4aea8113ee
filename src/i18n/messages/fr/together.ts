/** Working on a plan with an adviser: notes, comparison, merge, handover. */
export const together = {
  title: 'Travailler à plusieurs',
  description:
    'Notes, échanges avec un conseiller sans serveur, passage de relais : tout tient dans le fichier du plan.',
} as const
