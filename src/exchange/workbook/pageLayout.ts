import type { NamedRange, WriteSheet } from 'hucre'
import { onSheet } from './cellAddress.ts'

/** How many characters a landscape A4 page takes across at full scale, in the widest font that a reader may put in place. */
const CHARACTERS_ACROSS = 116
const SMALLEST_SCALE = 35

/** How a sheet is printed, protected and shown, with the names that its print titles need. */
export interface PageLayout {
  readonly settings: Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'protection' | 'view' | 'colBreaks' | 'rowBreaks'>
  readonly names: readonly NamedRange[]
}

/** What a sheet wishes for on paper. */
export interface PageWishes {
  readonly sheetName: string
  readonly orientation: 'portrait' | 'landscape'
  /** Addresses of rows and columns repeated on every page, e.g. $1:$3 and $A:$B. */
  readonly repeatedRows?: string
  readonly repeatedColumns?: string
  readonly printArea?: string
  /** The columns, counted from 0, after which a page ends; the scale is then worked out rather than fitted. */
  readonly breaksAfterColumns?: readonly number[]
  /** How many characters wide the widest page is, where pages are cut by columns. */
  readonly pageWidth?: number
  readonly onePage?: boolean
  readonly header: string
  readonly footer: string
}

/** A4, fitted to the width or cut by year, with header, footer and repeated titles; formulas closed without a password. */
export function layOutPage(wishes: PageWishes): PageLayout {
  const { sheetName } = wishes
  const cut = wishes.breaksAfterColumns !== undefined
  const fit = cut
    ? { scale: scaleFor(wishes.pageWidth ?? CHARACTERS_ACROSS) }
    : { fitToPage: true, fitToWidth: 1, fitToHeight: wishes.onePage ? 1 : 0 }
  const titles = [wishes.repeatedColumns, wishes.repeatedRows].filter((part) => part !== undefined)
  const names: NamedRange[] = []
  if (wishes.printArea !== undefined) {
    names.push({ name: '_xlnm.Print_Area', range: onSheet(sheetName, wishes.printArea), scope: sheetName })
  }
  if (titles.length > 0) {
    const range = titles.map((part) => onSheet(sheetName, part)).join(',')
    names.push({ name: '_xlnm.Print_Titles', range, scope: sheetName })
  }
  return {
    settings: {
      pageSetup: {
        paperSize: 'a4',
        orientation: wishes.orientation,
        ...fit,
        margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddHeader: wishes.header, oddFooter: wishes.footer },
      protection: { sheet: true, formatColumns: true, formatRows: true },
      view: { showGridLines: false },
      ...(cut ? { colBreaks: [...(wishes.breaksAfterColumns ?? [])] } : {}),
    },
    names,
  }
}

/** The scale, in per cent, at which a page so many characters wide stands on a landscape A4. */
function scaleFor(pageWidth: number): number {
  return Math.max(SMALLEST_SCALE, Math.min(100, Math.floor((CHARACTERS_ACROSS / pageWidth) * 100)))
}

/**
 * A text as headers and footers take it: an ampersand doubled, a digit at its start kept apart from the size of the font that
 * is written before it, and never so long that the file is refused (255 characters).
 */
export function headerText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .replaceAll('&', '&&')
    .replace(/^(?=\d)/, ' ')
}
