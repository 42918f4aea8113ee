/** The adviser’s desk: several structures side by side. */
export const desk = {
  title: 'Bureau de l’accompagnateur',
  description: 'Les structures que vous suivez, leurs alertes et leurs indicateurs côte à côte.',
} as const
