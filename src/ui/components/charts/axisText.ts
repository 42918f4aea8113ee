/** How the figures along an axis are written. */
export const axisText = { fontSize: 12, fill: 'var(--al-text-dim)' } as const
