/** Registre des décisions. */
export const record = {
  title: 'Registre des décisions',
  description: 'Ce qui a été décidé et pourquoi, sur quelles hypothèses, et quand il faudra y revenir.',
} as const
