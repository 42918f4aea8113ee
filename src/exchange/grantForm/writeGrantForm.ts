import { writeXlsx } from 'hucre/xlsx'
import type { FormBudget, FormLine, FormSource } from '../../domain/analysis/grantForm/formBudget.ts'
import type { FormRequest } from '../../domain/analysis/grantForm/formRequest.ts'
import { formRows } from '../../domain/analysis/grantForm/formRows.ts'
import { createFormat } from '../../i18n/format.ts'
import { formLineName } from '../../i18n/grantFormText.ts'
import { createLabels } from '../../i18n/labels.ts'
import type { Language } from '../../i18n/language.ts'
import { createTranslator } from '../../i18n/translate.ts'
import { cellAddress } from '../workbook/cellAddress.ts'
import type { CellRole } from '../workbook/cellStyles.ts'
import { headerText, layOutPage } from '../workbook/pageLayout.ts'
import { rowHeight } from '../workbook/rowHeight.ts'
import { startWriting } from '../workbook/sheetWriter.ts'
import type { SheetWriter } from '../workbook/sheetWriter.ts'
import { AMOUNT_FORMAT, SHARE_FORMAT, WHOLE_AMOUNT_FORMAT } from '../workbook/unitFormats.ts'

/** A form that is filled: the budget, where it comes from, and what is asked of whom. */
export interface FilledForm {
  readonly source: FormSource
  readonly budget: FormBudget
  readonly request: FormRequest | null
}

interface FormOptions {
  readonly language: Language
  readonly date: Date
}

/** The columns of a side: label, whole euros on paper; exact amounts stand beyond the paper. */
const sides = { charge: { label: 0, euros: 1, exact: 5 }, product: { label: 2, euros: 3, exact: 6 } } as const
const HEAD_ROW = 4
const LABEL_WIDTH = 46
/** Labels are written in narrower type than column widths count. */
const WRAPPING_WIDTH = 49

/**
 * Writes the budget of the grant form as a small workbook laid out like the form: A4 upright, charges left, income right,
 * sums as living formulas, exact amounts beside the paper.
 */
export async function writeGrantForm(form: FilledForm, options: FormOptions): Promise<Uint8Array> {
  const words = wordsOf(form, options.language)
  const writer = startWriting(words.t('grantForm.tabs.form'))
  const lastRow = writeForm(form, writer, words)
  const name = words.t('grantForm.tabs.form')
  const { settings, names } = layOutPage({
    sheetName: name,
    orientation: 'portrait',
    printArea: `$A$1:${cellAddress(lastRow, sides.product.euros, 'both')}`,
    onePage: true,
    header: `&L&8${headerText(form.source.plan.structure.name)}&R&8CERFA 12156`,
    footer: `&R&8${headerText(words.format.date(options.date.getTime()))}`,
  })
  const sheet = writer.finish({ settings, names })
  return writeXlsx({
    sheets: [sheet],
    namedRanges: [...names],
    defaultFont: { name: 'Calibri', size: 10 },
    properties: { title: words.title, creator: form.source.plan.structure.name, created: options.date },
  })
}

type Words = ReturnType<typeof wordsOf>

function wordsOf({ source, budget }: FilledForm, language: Language) {
  const t = createTranslator(language)
  const format = createFormat(language)
  const labels = createLabels(language)
  const { years, timeline } = source.evaluation.sheet.calendar
  const { first, last } = years[budget.scope.year]!
  const year = format.fiscalYear(timeline.start + first, timeline.start + last)
  const scope = source.plan.actions.find(({ id }) => id === budget.scope.action)?.name ?? t('grantForm.structure')
  return {
    t,
    format,
    title: t('grantForm.formTitle', { year, scope }),
    line: (line: FormLine) => formLineName(line, source.plan, labels, t),
  }
}

function writeForm({ source, budget, request }: FilledForm, writer: SheetWriter, words: Words): number {
  const { t } = words
  writer.put(0, 0, words.title, 'title')
  writer.put(1, 0, source.plan.structure.name, 'labelPlain')
  if (request) writer.put(2, 0, t('grantForm.formFunder', { funder: request.funder.name }), 'labelPlain')
  for (const [side, title] of [
    ['charge', 'grantForm.charges'],
    ['product', 'grantForm.products'],
  ] as const) {
    writer.put(HEAD_ROW, sides[side].label, t(title), 'headerLeft')
    writer.put(HEAD_ROW, sides[side].euros, t('grantForm.amount'), 'header')
    writer.put(HEAD_ROW, sides[side].exact, `${t(title)} : ${t('grantForm.exactColumn')}`, 'header')
  }
  const rows = formRows(budget)
  for (const side of ['charge', 'product'] as const) {
    writeSide(
      rows.map((row) => row[side]),
      sides[side],
      new Set(request?.lines),
      writer,
      words,
    )
  }
  rows.forEach(({ charge, product }, i) => {
    const texts = [charge, product].flatMap((line) => (line ? [[words.line(line), WRAPPING_WIDTH] as const] : []))
    writer.height(HEAD_ROW + 1 + i, rowHeight(texts))
  })
  writer.width(0, LABEL_WIDTH)
  writer.width(1, 12)
  writer.width(2, LABEL_WIDTH)
  writer.width(3, 12)
  writer.width(4, 3)
  writer.width(5, 16)
  writer.width(6, 16)
  writer.freeze(HEAD_ROW + 1, 0)
  return writeFoot({ source, budget, request }, HEAD_ROW + 1 + rows.length + 1, rows, writer, words)
}

/** Writes a side: figures as they are typed on the form, sums as formulas over them. */
function writeSide(
  lines: readonly (FormLine | null)[],
  columns: (typeof sides)[keyof typeof sides],
  asked: ReadonlySet<string>,
  writer: SheetWriter,
  words: Words,
): void {
  const rowOf = new Map(lines.flatMap((line, i) => (line ? [[line.id, HEAD_ROW + 1 + i] as const] : [])))
  lines.forEach((line, i) => {
    const row = HEAD_ROW + 1 + i
    if (!line) {
      writer.shade(row, columns.label, 'formLine')
      writer.shade(row, columns.euros, 'formLine')
      return
    }
    const roles = rolesOf(line, asked.has(line.id))
    const { sumOf } = line
    writer.put(row, columns.label, words.line(line), roles.label)
    for (const [column, value, format] of [
      [columns.euros, line.euros, WHOLE_AMOUNT_FORMAT],
      [columns.exact, line.cents / 100, AMOUNT_FORMAT],
    ] as const) {
      if (!sumOf) writer.put(row, column, value, roles.figure, format)
      else {
        const cells = sumOf.map((id) => cellAddress(rowOf.get(id)!, column))
        writer.compute(row, column, { formula: sumFormula(sumOf, rowOf, cells), value }, roles.figure, format)
      }
    }
  })
}

/** Lines that follow one another are summed as a range, the others one by one. */
function sumFormula(ids: readonly string[], rowOf: ReadonlyMap<string, number>, cells: readonly string[]): string {
  const isRange = ids.every((id, i) => i === 0 || rowOf.get(id) === rowOf.get(ids[i - 1]!)! + 1)
  return isRange && cells.length > 1 ? `SUM(${cells[0]}:${cells.at(-1)})` : cells.join('+')
}

function rolesOf(line: FormLine, isAsked: boolean): { readonly label: CellRole; readonly figure: CellRole } {
  if (line.level === 0) return { label: 'formTotal', figure: 'formTotalFigure' }
  const label = line.level === 3 ? 'formFunder' : line.level === 2 ? 'formPart' : line.sumOf ? 'formGroup' : 'formLine'
  return { label, figure: isAsked ? 'formAsked' : line.sumOf ? 'formGroupFigure' : 'formFigure' }
}

/** The sentence on the share that is asked for, as living cells, and what the form says of itself. */
function writeFoot(
  { source, budget, request }: FilledForm,
  start: number,
  rows: ReturnType<typeof formRows>,
  writer: SheetWriter,
  { t }: Words,
): number {
  let row = start
  if (request) {
    const { countsInKind } = request.funder
    const total = countsInKind ? budget.products.all.id : budget.products.total.id
    const place = (id: string) => {
      const i = rows.findIndex(({ product }) => product?.id === id)
      return cellAddress(HEAD_ROW + 1 + i, sides.product.euros)
    }
    const asked = cellAddress(row, 1)
    writer.put(row, 0, t('grantForm.sheet.asks'), 'formGroup')
    if (request.lines.length === 0) writer.put(row, 1, 0, 'formTotalFigure', WHOLE_AMOUNT_FORMAT)
    else {
      const formula = request.lines.map(place).join('+')
      writer.compute(row, 1, { formula, value: request.euros }, 'formTotalFigure', WHOLE_AMOUNT_FORMAT)
    }
    const stands = t(countsInKind ? 'grantForm.sheet.standsInKind' : 'grantForm.sheet.stands')
    writer.put(row, 2, stands, 'formGroup')
    writer.height(row, rowHeight([[stands, LABEL_WIDTH - 4]]))
    const share = { formula: `IF(${place(total)}=0,0,${asked}/${place(total)})`, value: request.share || 0 }
    writer.compute(row, 3, share, 'formTotalFigure', SHARE_FORMAT)
    row += 2
  }
  const key = t('grantForm.sheet.key', { key: t(`grantForm.keys.${source.plan.indirectKey}`) })
  for (const note of [...(budget.scope.action === null ? [] : [key]), t('grantForm.declared')]) {
    writer.put(row, 0, note, 'formNote')
    writer.join(row, 0, 3)
    row++
  }
  return row
}
