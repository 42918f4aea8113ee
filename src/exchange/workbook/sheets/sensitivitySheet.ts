import { swings } from '../../../domain/analysis/sensitivity/swings.ts'
import type { SwingUnit } from '../../../domain/analysis/sensitivity/swings.ts'
import { tornado, usualSizes } from '../../../domain/analysis/sensitivity/tornado.ts'
import { inputAt } from '../../../domain/calc/compile.ts'
import { openTrial } from '../../../domain/model/trial.ts'
import type { Book } from '../book.ts'
import type { BuiltSheet } from '../builtSheet.ts'
import { closeSheet, openSheet } from '../builtSheet.ts'
import { toWorkbook, WHOLE_AMOUNT_FORMAT } from '../unitFormats.ts'
import { COMPUTED_ROW, writeComputed } from './appFigures.ts'

const HEADER_ROW = COMPUTED_ROW + 2
const MOST = 15

/** What becomes of the lowest cash when each of the figures that count most swings, in the scenario that is shown. */
export function sensitivitySheet(book: Book): readonly BuiltSheet[] {
  const { words, plan, model, chosen } = book
  const { text, format } = words
  const { deciding } = text
  const name = book.sheetName.sensitivity
  const trial = openTrial(model, chosen.id)
  const main = swings(plan, trial.inputs).filter(({ isMain }) => isMain)
  const bars = tornado(trial, main, { what: 'lowestCash' }).filter(({ reach }) => reach > 0)
  const isEmpty = bars.length === 0
  const writer = openSheet(name, text.titles.sensitivity, isEmpty ? deciding.noSwings : text.purposes.sensitivity)
  writer.width(0, 58)
  for (let column = 1; column <= 5; column++) writer.width(column, 17)
  if (!isEmpty) {
    writeComputed(book, writer, [chosen], 2)
    writer.put(COMPUTED_ROW + 1, 0, `${deciding.ofScenario} – ${chosen.title}`, 'quiet')
    const headings = [deciding.input, deciding.down, deciding.atDown, deciding.up, deciding.atUp, deciding.reach]
    headings.forEach((heading, column) =>
      writer.put(HEADER_ROW, column, heading, column === 0 ? 'headerLeft' : 'header'),
    )
    writer.height(HEADER_ROW, 40)
    const by = (unit: SwingUnit, size: number) =>
      (size > 0 ? '+' : '') +
      (unit === 'share'
        ? format.percent(size, 0)
        : unit === 'points'
          ? words.t('sensitivity.byPoints', { by: format.number(size * 100, 2) })
          : words.t('sensitivity.byMonths', { by: format.number(size, 0) }))
    bars.slice(0, MOST).forEach(({ swing, down, up, reach }, i) => {
      const row = HEADER_ROW + 1 + i
      const { label } = book.sheet.inputs[inputAt(book.sheet.inputIndex, swing.input)]!
      const line = label.line === undefined ? '' : `${words.section(label.line)} · `
      writer.put(row, 0, `${line}${words.input(label)}`, 'label')
      writer.put(row, 1, by(swing.unit, usualSizes[swing.unit].down), 'state')
      writer.put(row, 2, toWorkbook(down, 'cents'), 'formula', WHOLE_AMOUNT_FORMAT)
      writer.put(row, 3, by(swing.unit, usualSizes[swing.unit].up), 'state')
      writer.put(row, 4, toWorkbook(up, 'cents'), 'formula', WHOLE_AMOUNT_FORMAT)
      writer.put(row, 5, toWorkbook(reach, 'cents'), 'formula', WHOLE_AMOUNT_FORMAT)
    })
    writer.freeze(HEADER_ROW + 1, 1)
  }
  return [closeSheet(book, writer, name, { orientation: 'landscape' })]
}
