import { xmlText } from './xmlText.ts'

const regions = { L: 'left', C: 'center', R: 'right' } as const

const fields: Readonly<Record<string, string>> = {
  A: '<text:sheet-name>-</text:sheet-name>',
  P: '<text:page-number>1</text:page-number>',
  N: '<text:page-count>1</text:page-count>',
  '&': '&amp;',
}

/** What stands above or below a page, from Excel's own notation (`&L&8text&C…&R&A &P / &N`): left, middle and right. */
export function pageMarginXml(notation: string): string {
  const parts = { L: '', C: '', R: '' }
  let region: keyof typeof parts = 'C'
  // Ampersands lead: a region, the size of the font (left out), a field, or an ampersand itself.
  for (const [whole, code] of notation.matchAll(/&([LCR]|\d{1,3} ?|[APN&])|[^&]+/g)) {
    if (code === undefined) parts[region] += xmlText(whole)
    else if (code === 'L' || code === 'C' || code === 'R') region = code
    else parts[region] += fields[code] ?? ''
  }
  return (['L', 'C', 'R'] as const)
    .map((key) => {
      const side = regions[key]
      return parts[key] === '' ? '' : `<style:region-${side}><text:p>${parts[key]}</text:p></style:region-${side}>`
    })
    .join('')
}
