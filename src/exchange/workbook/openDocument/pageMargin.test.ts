import { expect, it } from 'vitest'
import { headerText } from '../pageLayout.ts'
import { pageMarginXml } from './pageMargin.ts'

it('says left, middle and right what Excel says, whatever the text', () => {
  const side = (name: string, text: string) => `<style:region-${name}><text:p>${text}</text:p></style:region-${name}>`
  const header = `&L&8${headerText('Foyer & <Fils>')}&C&8${headerText('2027, le plan')}&R&8&A`
  expect(pageMarginXml(header)).toBe(
    side('left', 'Foyer &amp; &lt;Fils&gt;') +
      side('center', '2027, le plan') +
      side('right', '<text:sheet-name>-</text:sheet-name>'),
  )
  expect(pageMarginXml('&RPage &P / &N')).toBe(
    side('right', 'Page <text:page-number>1</text:page-number> / <text:page-count>1</text:page-count>'),
  )
})
