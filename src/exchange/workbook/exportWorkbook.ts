import { writeXlsx } from 'hucre/xlsx'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import type { Language } from '../../i18n/language.ts'
import { openBook } from './book.ts'
import type { Book, BookOptions } from './book.ts'
import type { BuiltSheet } from './builtSheet.ts'
import { fillSeries, withSeriesHeads, withSharedSeries } from './cellSeries.ts'
import { nameInputStyle } from './nameInputStyle.ts'
import { writeOpenDocument } from './openDocument/writeOpenDocument.ts'
import { wordsFor } from './words.ts'
import { workbookSheets } from './workbookSheets.ts'
import { readZipEntry, replaceZipEntry } from './zipEntry.ts'

/** What an export is made with. */
export interface ExportOptions extends BookOptions {
  readonly language: Language
  /** What opens the workbook; an Excel workbook without one is open to all. An OpenDocument workbook has none. */
  readonly password?: string
}

/** The part of the work that building the sheets is; the rest is writing the file. */
const BUILDING = 0.6

/**
 * Writes a plan as a living workbook: every formula with the engine's value beside it. `onProgress` is told how much is
 * done, as a share from 0 to 1.
 */
export async function exportWorkbook(
  model: LiveModel,
  options: ExportOptions,
  onProgress: (share: number) => void = () => undefined,
): Promise<Uint8Array> {
  const book = openBook(model, options, wordsFor(model.plan, options.language))
  const kinds = workbookSheets.filter(({ id }) => book.holds(id))
  const built = kinds.flatMap((sheet, i) => {
    onProgress((BUILDING * i) / kinds.length)
    return sheet.build(book)
  })
  onProgress(BUILDING)
  return options.format === 'ods'
    ? writeOpenDocument(built, propertiesOf(book))
    : writeExcel(book, built, options.password)
}

async function writeExcel(book: Book, built: readonly BuiltSheet[], password?: string): Promise<Uint8Array> {
  const isLocked = password !== undefined
  const workbook = await writeXlsx({
    sheets: built.map(({ sheet, series }) => (isLocked ? withSharedSeries : withSeriesHeads)(sheet, series)),
    namedRanges: built.flatMap(({ names }) => names),
    defaultFont: { name: 'Calibri', size: 10 },
    properties: propertiesOf(book),
    ...(isLocked ? { encryption: { password } } : {}),
  })
  // A locked file is no zip: every cell goes through the writer, and the look of input cells stays without a name.
  return isLocked ? workbook : nameInputStyle(await filled(workbook, built), book.words.text.inputStyle)
}

async function filled(workbook: Uint8Array, built: readonly BuiltSheet[]): Promise<Uint8Array> {
  let whole = workbook
  for (const [i, { series }] of built.entries()) {
    if (series.length === 0) continue
    const part = `xl/worksheets/sheet${i + 1}.xml`
    whole = await replaceZipEntry(whole, part, fillSeries(await readZipEntry(whole, part), series))
  }
  return whole
}

function propertiesOf({ plan, words, options }: Book) {
  const { year, month, day } = options.date
  const created = new Date(Date.UTC(year, month - 1, day))
  return {
    title: `${plan.structure.name} – ${plan.name}`,
    subject: words.fill(words.text.titles.summary, { structure: plan.structure.name }),
    description: words.text.purposes.about,
    creator: `${words.appName} ${options.appVersion}`,
    company: plan.structure.name,
    created,
    modified: created,
  }
}
