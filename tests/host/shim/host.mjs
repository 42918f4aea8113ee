/** The launch this copy of the stand-in belongs to: its options, its browser, and what it has seen. */
export const host = globalThis.__alliageHosts.get(new URL(import.meta.url).searchParams.get('host'))
