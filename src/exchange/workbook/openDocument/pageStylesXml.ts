import type { WriteSheet } from 'hucre/xlsx'
import { declarations } from './contentXml.ts'
import { masterPageOf, scaleOf } from './masterPage.ts'
import { pageMarginXml } from './pageMargin.ts'

/** The pages on which sheets are printed: A4, with what Excel prints above and below. */
export function pageStylesXml(sheets: readonly WriteSheet[]): string {
  const bySheet = new Map(sheets.map((sheet) => [masterPageOf(sheet), sheet]))
  const pages = [...bySheet.keys()]
  const layouts = pages.map((page) => {
    const isWide = page.startsWith('landscape')
    const [width, height] = isWide ? [29.7, 21] : [21, 29.7]
    return (
      `<style:page-layout style:name="pm-${page}"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" ` +
      `style:print-orientation="${isWide ? 'landscape' : 'portrait'}" fo:margin-top="1cm" fo:margin-bottom="1cm" fo:margin-left="1cm" ` +
      `fo:margin-right="1cm" ${scaleOf(page)}/></style:page-layout>`
    )
  })
  const masters = pages.map(
    (page) =>
      `<style:master-page style:name="${page}" style:page-layout-name="pm-${page}">` +
      `<style:header>${pageMarginXml(bySheet.get(page)?.headerFooter?.oddHeader ?? '')}</style:header>` +
      `<style:footer>${pageMarginXml(bySheet.get(page)?.headerFooter?.oddFooter ?? '')}</style:footer>` +
      '</style:master-page>',
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${declarations}><office:styles/>` +
    `<office:automatic-styles>${layouts.join('')}</office:automatic-styles>` +
    `<office:master-styles>${masters.join('')}</office:master-styles></office:document-styles>`
  )
}
