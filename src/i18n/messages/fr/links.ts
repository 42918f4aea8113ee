import type { LinkId } from '../domainKeys.ts'

/** What a line is tied to another for. */
export const links = {
  loan: 'Prêt garanti',
  aidedJob: 'Poste aidé',
  grant: 'Subvention cédée',
} as const satisfies Record<LinkId, string>
