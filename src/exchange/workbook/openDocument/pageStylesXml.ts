import type { WriteSheet } from 'hucre/xlsx'
import { declarations } from './contentXml.ts'
import { masterPageOf, scaleOf } from './masterPage.ts'
import { xmlText } from './xmlText.ts'

/** The pages on which sheets are printed: A4, the name of the sheet above, the word for a page and its number below. */
export function pageStylesXml(sheets: readonly WriteSheet[], pageWord: string): string {
  const pages = [...new Set(sheets.map(masterPageOf))]
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
      '<style:header><text:p><text:sheet-name>-</text:sheet-name></text:p></style:header>' +
      `<style:footer><text:p>${xmlText(pageWord)} <text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer>` +
      '</style:master-page>',
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${declarations}><office:styles/>` +
    `<office:automatic-styles>${layouts.join('')}</office:automatic-styles>` +
    `<office:master-styles>${masters.join('')}</office:master-styles></office:document-styles>`
  )
}
