import { useEffect } from 'react'

/** Prints on an upright A4 while the screen is shown; a rule of a style sheet would hold for every screen. */
export function usePortraitPage(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@page { size: A4 portrait; margin: 10mm; }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [])
}
