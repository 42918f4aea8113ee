import type { WriteSheet } from 'hucre/xlsx'

/** The name of the page on which a sheet is printed: its orientation, and its scale in per cent unless it is fitted to the width. */
export function masterPageOf({ pageSetup }: WriteSheet): string {
  const orientation = pageSetup?.orientation ?? 'portrait'
  if (pageSetup?.fitToPage !== true) return `${orientation}-${pageSetup?.scale ?? 100}`
  return pageSetup.fitToHeight === 1 ? `${orientation}-whole` : `${orientation}-wide`
}

/** How a page of this name scales what it shows. */
export function scaleOf(page: string): string {
  const scale = page.split('-')[1]
  if (scale === 'whole') return 'style:scale-to-X="1" style:scale-to-Y="1"'
  return scale === 'wide' ? 'style:scale-to-X="1" style:scale-to-Y="0"' : `style:scale-to="${scale}%"`
}
