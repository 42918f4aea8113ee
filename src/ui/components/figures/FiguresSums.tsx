import { useFormat } from '../../state/preferences.ts'
import { isMany, placesOf, type Block } from '../grid/gridSelection.ts'
import { SelectionStrip } from '../grid/SelectionStrip.tsx'
import { selectionSums } from '../grid/selectionSums.ts'
import styles from './FiguresTable.module.css'
import { figureText } from './figureText.ts'
import { figureAtPlace } from './figureAtPlace.ts'
import type { FiguresColumn, FiguresRow, GetFigure } from './figuresTypes.ts'

interface FiguresSumsProps {
  readonly rows: readonly FiguresRow[]
  readonly columns: readonly FiguresColumn[]
  readonly getFigure: GetFigure
  readonly selection: Block
}

/** What the selected figures of a statement come to, in the unit in which it is written. */
export function FiguresSums({ rows, columns, getFigure, selection }: FiguresSumsProps) {
  const format = useFormat()
  const places = isMany(selection) ? placesOf(selection) : []
  const figures = places.flatMap((place) => figureAtPlace(place, rows, columns, getFigure) ?? [])
  const unit = figures[0]?.unit ?? 'amount'
  const sums = selectionSums(figures)
  return (
    <div className={sums ? styles.sums : 'al-hidden'}>
      <SelectionStrip
        sums={sums}
        write={(value) => figureText(unit === 'amount' ? Math.round(value) : value, unit, format)}
        adds={unit === 'amount' || unit === 'number'}
        {...(unit === 'amount' ? { unit: format.figureUnit } : {})}
      />
    </div>
  )
}
