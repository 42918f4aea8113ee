import { legalFigureUnit } from '../../../domain/parameters/legalFigureUnit.ts'
import type { CsvCell } from '../../../exchange/csv/writeCsv.ts'
import type { Labels } from '../../../i18n/labels.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { csvCellOf, rawFigure, rawMonth } from '../../components/csv/rawValue.ts'
import type { ShownLegalFigure } from './useLegalFigures.ts'

/** The legal figures as a table: each stretch of months with its value and where it comes from. */
export function legalRows(
  figures: readonly ShownLegalFigure[],
  t: Translate,
  labels: Labels,
): readonly (readonly CsvCell[])[] {
  const rows = figures.flatMap(({ id, stretches }) =>
    stretches.map(({ first, last, origin }): readonly CsvCell[] => {
      const value = origin.from === 'nowhere' ? '' : (rawFigure(origin.figure.value, legalFigureUnit(id)) ?? '')
      const source =
        origin.from === 'table'
          ? labels.source(origin.figure.source)
          : origin.from === 'typed'
            ? origin.figure.note
            : t('legal.missing')
      return [t(`legalFigures.${id}`), rawMonth(first) ?? '', rawMonth(last) ?? '', csvCellOf(value), source]
    }),
  )
  const head = [t('legal.tabs.legal'), t('legal.from'), t('legal.until'), t('legal.value'), t('legal.origin')]
  return [head, ...rows]
}
