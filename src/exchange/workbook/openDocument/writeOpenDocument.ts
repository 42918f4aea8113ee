import { writeOds } from 'hucre/ods'
import type { WorkbookProperties } from 'hucre'
import type { BuiltSheet } from '../builtSheet.ts'
import { withPlainSeries } from '../cellSeries.ts'
import { replaceZipEntry } from '../zipEntry.ts'
import { contentXml } from './contentXml.ts'
import { pageStylesXml } from './pageStylesXml.ts'
import { viewSettingsXml } from './viewSettingsXml.ts'

/**
 * Writes sheets as an OpenDocument workbook (.ods): formulas, looks, names, sizes, pages. Charts, lists of choices and
 * conditional looks stay with the Excel workbook. The library makes the file and its properties; what it does not know
 * (names, widths, wrapped text, the notation of formulas) is written here.
 */
export async function writeOpenDocument(
  built: readonly BuiltSheet[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const sheets = built.map(({ sheet, series }) => withPlainSeries(sheet, series))
  const names = built.flatMap((one) => one.names)
  const frame = await writeOds({ sheets: sheets.map(({ name }) => ({ name, rows: [] })), properties })
  const withContent = await replaceZipEntry(frame, 'content.xml', contentXml(sheets, names))
  const withPages = await replaceZipEntry(withContent, 'styles.xml', pageStylesXml(sheets))
  return replaceZipEntry(withPages, 'settings.xml', viewSettingsXml(sheets))
}
