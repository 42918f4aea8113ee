import { isStale, isUnjustified } from '../../../domain/plan/decisionLife.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { rowHeight } from '../rowHeight.ts'
import type { SheetWriter } from '../sheetWriter.ts'

const WIDTHS = [38, 38, 44, 26, 24] as const
const FIRST_ROW = 3

/** The life of decisions: what was decided, what is to be looked at, what is assumed, what was raised once a gap was known. */
export function decisionsSheet(book: Book): readonly BuiltSheet[] {
  const { text } = book.words
  const name = book.sheetName.decisions
  const writer = openSheet(name, text.titles.decisions, text.purposes.decisions)
  WIDTHS.forEach((width, column) => writer.width(column, width))
  const tables = [recordsTable(book), triggersTable(book), assumptionsTable(book), raisesTable(book)]
  tables.filter(({ rows }) => rows.length > 0).reduce((row, table) => writeTable(writer, row, table), FIRST_ROW)
  return [closeSheet(book, writer, name, { orientation: 'landscape' })]
}

interface TextTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Writes a table of texts under its title; gives the row where the next may stand. */
function writeTable(writer: SheetWriter, first: number, { title, columns, rows }: TextTable): number {
  WIDTHS.forEach((_, column) => writer.shade(first, column, 'heading'))
  writer.put(first, 0, title, 'heading')
  columns.forEach((label, column) => writer.put(first + 1, column, label, 'headerLeft'))
  rows.forEach((texts, i) => {
    texts.forEach((text, column) => writer.put(first + 2 + i, column, text, 'text'))
    writer.height(first + 2 + i, rowHeight(texts.map((text, column) => [text, (WIDTHS[column] ?? 20) - 3] as const)))
  })
  return first + rows.length + 3
}

function recordsTable({ plan, words: { t, format } }: Book): TextTable {
  return {
    title: t('record.tabs.decisions'),
    columns: [
      t('record.decision.question'),
      t('record.decision.alternatives'),
      t('workbook.decisionColumns.choice'),
      t('workbook.decisionColumns.vote'),
      t('workbook.decisionColumns.frozen'),
    ],
    rows: plan.records.map(({ question, alternatives, choice, reasons, vote, frozen }) => [
      question,
      alternatives.join('\n'),
      [choice, reasons].filter((text) => text !== '').join('\n'),
      vote === null
        ? t('record.decision.notVoted')
        : t(vote.inFavour > vote.against ? 'record.decision.carried' : 'record.decision.rejected', {
            day: format.date(vote.day),
            inFavour: vote.inFavour,
            against: vote.against,
            abstained: vote.abstained,
          }),
      frozen?.sha256 ?? '',
    ]),
  }
}

function triggersTable({ plan, words: { t, format } }: Book): TextTable {
  return {
    title: t('record.tabs.triggers'),
    columns: [
      t('record.trigger.condition'),
      t('record.trigger.action'),
      t('record.trigger.owner'),
      t('record.trigger.day'),
      t('record.trigger.done'),
    ],
    rows: plan.triggers
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .map(({ day, condition, action, owner, done }) => [
        condition,
        action,
        owner,
        format.date(day),
        t(done ? 'workbook.format.yes' : 'workbook.format.no'),
      ]),
  }
}

function assumptionsTable({ plan, options, words: { t, format, confidence } }: Book): TextTable {
  const two = (number: number) => String(number).padStart(2, '0')
  const today = `${options.date.year}-${two(options.date.month)}-${two(options.date.day)}`
  return {
    title: t('record.tabs.assumptions'),
    columns: [
      t('record.assumption.text'),
      t('record.assumption.source'),
      t('workbook.decisionColumns.validity'),
      t('record.assumption.day'),
      t('record.assumption.confidence'),
    ],
    rows: plan.assumptions.map((assumption) => {
      const { expiresOn } = assumption
      const said = isStale(assumption, today) ? 'record.assumption.stale' : 'record.assumption.until'
      return [
        assumption.text,
        assumption.source,
        expiresOn === null ? '' : t(said, { day: format.date(expiresOn) }),
        format.date(assumption.day),
        confidence(assumption.confidence),
      ]
    }),
  }
}

function raisesTable({ plan, words }: Book): TextTable {
  const { t, format } = words
  return {
    title: t('record.tabs.optimism'),
    columns: [
      t('actuals.line'),
      t('workbook.decisionColumns.raised'),
      t('workbook.decisionColumns.justification'),
      t('record.trigger.day'),
      t('workbook.decisionColumns.lowestCash'),
    ],
    rows: plan.raises.map((raise) => [
      plan.lines.find(({ id }) => id === raise.line)?.name ?? t('record.raise.goneLine'),
      t('workbook.decisionColumns.fromTo', { before: format.money(raise.before), after: format.money(raise.after) }),
      isUnjustified(raise) ? t('boardReport.doc.record.notJustified') : raise.justification,
      format.date(raise.day),
      format.money(raise.lowestCash),
    ]),
  }
}
