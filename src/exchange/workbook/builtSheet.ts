import type { NamedRange, WriteSheet } from 'hucre'
import type { Book } from './book.ts'
import type { CellSeries } from './cellSeries.ts'
import { layOutPage, headerText } from './pageLayout.ts'
import type { PageWishes } from './pageLayout.ts'
import { startWriting } from './sheetWriter.ts'
import type { SheetWriter } from './sheetWriter.ts'

/** A sheet that is ready to be written, with the names that it defines. */
export interface BuiltSheet {
  readonly sheet: WriteSheet
  /** Its rows of one formula, which are not yet among its cells. */
  readonly series: readonly CellSeries[]
  readonly names: readonly NamedRange[]
}

/** Starts a sheet with its title, and a line saying what it is for. */
export function openSheet(name: string, title: string, purpose: string): SheetWriter {
  const writer = startWriting(name)
  writer.put(0, 0, title, 'title')
  writer.height(0, 24)
  writer.put(1, 0, purpose, 'subtitle')
  return writer
}

/** Ends a sheet: paper, header with the structure and the plan, footer with page and date, protection. */
export function closeSheet(
  book: Book,
  writer: SheetWriter,
  name: string,
  wishes: Omit<PageWishes, 'sheetName' | 'header' | 'footer'>,
  names: readonly NamedRange[] = [],
): BuiltSheet {
  const { plan, words } = book
  const page = layOutPage({
    ...wishes,
    sheetName: name,
    header: `&L&8${headerText(plan.structure.name)}&C&8${headerText(plan.name)}&R&8&A`,
    footer: `&L&8${headerText(words.day(book.options.date))}&R&8${headerText(words.text.page)} &P / &N`,
  })
  return { sheet: writer.finish(page), series: writer.series(), names: [...names, ...page.names] }
}
