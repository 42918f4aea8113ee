import { useEffect } from 'react'

/** A text as it stands in a style sheet. */
const quoted = (text: string): string => `"${text.replace(/[\\"\n\r]/g, ' ')}"`

/** The pages on which a report is printed: upright A4, on their side for wide sections, each with its number and title. */
export function useReportPages(title: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    const foot = 'font: 8pt system-ui, sans-serif; color: #444;'
    sheet.replaceSync(`
      @page {
        size: A4 portrait;
        margin: 13mm 14mm 15mm;
        @bottom-left { content: ${quoted(title)}; ${foot} }
        @bottom-right { content: counter(page) " / " counter(pages); ${foot} }
      }
      @page wide { size: A4 landscape; }
    `)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [title])
}
