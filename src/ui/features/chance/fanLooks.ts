/** How opaque a band of the fan is once it lies over the wider ones, by its place from the widest. */
export function bandOpacity(place: number): number {
  return 1 - (1 - bandLayer) ** (place + 1)
}

/** How opaque each band is by itself. */
export const bandLayer = 0.18

export const medianLine = { stroke: 'var(--al-accent)', strokeWidth: 2.25 } as const
export const planLine = { stroke: 'var(--al-text)', strokeWidth: 1.5, strokeDasharray: '6 4' } as const
export const floorLine = { stroke: 'var(--al-warning)', strokeWidth: 1.5, strokeDasharray: '2 3' } as const
