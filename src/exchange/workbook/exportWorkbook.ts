import { writeXlsx } from 'hucre/xlsx'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import type { Language } from '../../i18n/language.ts'
import { openBook } from './book.ts'
import type { BookOptions } from './book.ts'
import { nameInputStyle } from './nameInputStyle.ts'
import { wordsFor } from './words.ts'
import { workbookSheets } from './workbookSheets.ts'

/** What an export is made with. */
export interface ExportOptions extends BookOptions {
  readonly language: Language
}

/** Writes a plan as a living .xlsx workbook: every formula with the engine's value beside it. */
export async function exportWorkbook(model: LiveModel, options: ExportOptions): Promise<Uint8Array> {
  const book = openBook(model, options, wordsFor(model.plan, options.language))
  const built = workbookSheets.flatMap((sheet) => sheet.build(book))
  const { text } = book.words
  const { plan } = book
  const { year, month, day } = options.date
  const created = new Date(Date.UTC(year, month - 1, day))
  const workbook = await writeXlsx({
    sheets: built.map(({ sheet }) => sheet),
    namedRanges: built.flatMap(({ names }) => names),
    defaultFont: { name: 'Calibri', size: 10 },
    properties: {
      title: `${plan.structure.name} – ${plan.name}`,
      subject: book.words.fill(text.titles.summary, { structure: plan.structure.name }),
      description: text.purposes.about,
      creator: `${book.words.appName} ${options.appVersion}`,
      company: plan.structure.name,
      created,
      modified: created,
    },
  })
  return nameInputStyle(workbook, text.inputStyle)
}
