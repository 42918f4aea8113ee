import type { ChoiceDefinition } from '../plan/lineKind.ts'

/**
 * Whether what a line brings comes from a lucrative activity: its receipts then count towards the threshold of ancillary
 * lucrative activities (CGI 206, 1 bis; DOMAIN 6).
 */
export const lucrativeChoice = {
  id: 'activity',
  options: ['nonLucrative', 'lucrative'],
  default: 'nonLucrative',
} as const satisfies ChoiceDefinition
