import type { LinkId } from '../domainKeys.ts'

/** What a line is tied to another for. */
export const links = {} as const satisfies Record<LinkId, string>
