/** The size of a chart of the report in pixels: the width of an upright A4 within its margins. */
export const plotSize = { width: 680, height: 230 } as const

/** How the words along the axes are written. */
export const plotText = { fontSize: 10, fill: '#333' } as const
