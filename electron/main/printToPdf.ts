import type { BrowserWindow } from 'electron'

/** Prints the page of a window to the bytes of a PDF: A4 unless its own styles say otherwise, colours kept, no header or footer. */
export async function printToPdf(window: BrowserWindow): Promise<Uint8Array> {
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
  })
  return new Uint8Array(pdf)
}
