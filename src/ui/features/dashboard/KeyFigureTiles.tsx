import type { IndicatorId } from '../../../domain/indicators/registry.ts'
import type { IndicatorReading, Standing } from '../../../domain/analysis/indicatorReadings.ts'
import type { KeyFigures } from '../../../domain/analysis/keyFigures.ts'
import type { Calendar } from '../../../domain/calc/timeline.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { KeyFigure } from '../../components/KeyFigure.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { indicatorText } from './indicatorText.ts'
import styles from './Dashboard.module.css'

interface KeyFigureTilesProps extends Pick<ReadingScreenProps, 'onExplain'> {
  readonly figures: KeyFigures
  readonly readings: readonly IndicatorReading[]
  readonly calendar: Calendar
}

/** The indicators that deserve a tile; all of them stand in the table by year. */
const headlines: readonly IndicatorId[] = ['cashDays', 'ownFundsRatio', 'debtServiceCover', 'largestFunderShare']

const tones = { good: 'good', watch: 'warning', weak: 'danger' } as const satisfies Record<Standing, string>

/** The figures that a board looks at first; each says where it comes from. */
export function KeyFigureTiles({ figures, readings, calendar, onExplain }: KeyFigureTilesProps) {
  const t = useT()
  const format = useFormat()
  const { start, months } = calendar.timeline
  const closing = statementRowId('cash', 'closing')
  const explainMonth = (index: number) => () => onExplain(closing, { kind: 'month', index })
  return (
    <section className={styles.tiles} aria-label={t('dashboard.keyFigures')}>
      <KeyFigure
        label={t('dashboard.lowestCash')}
        value={format.money(figures.lowestCash)}
        detail={t('dashboard.inMonth', { month: format.month(figures.lowestCashMonth, 'long') })}
        tone={figures.lowestCash < 0 ? 'danger' : 'neutral'}
        onExplain={explainMonth(figures.lowestCashMonth - start)}
      />
      <KeyFigure
        label={t('dashboard.closingCash')}
        value={format.money(figures.closingCash)}
        detail={t('dashboard.endOf', { month: format.month(start + months - 1, 'long') })}
        tone={figures.closingCash < 0 ? 'danger' : 'neutral'}
        onExplain={explainMonth(months - 1)}
      />
      {readings
        .filter(({ id }) => headlines.includes(id))
        .map((reading) => (
          <IndicatorTile key={reading.id} reading={reading} calendar={calendar} onExplain={onExplain} />
        ))}
    </section>
  )
}

interface IndicatorTileProps extends Pick<ReadingScreenProps, 'onExplain'> {
  readonly reading: IndicatorReading
  readonly calendar: Calendar
}

function IndicatorTile({ reading, calendar, onExplain }: IndicatorTileProps) {
  const t = useT()
  const format = useFormat()
  const { id, rowId, marks, values, weakestYear, standing } = reading
  const write = (value: number) => indicatorText(id, value, t, format)
  const year = weakestYear === null ? undefined : calendar.years[weakestYear]
  const { start } = calendar.timeline
  return (
    <KeyFigure
      label={t(`dashboard.indicators.${id}`)}
      value={write(weakestYear === null ? NaN : values[weakestYear]!)}
      definition={t(`dashboard.definitions.${id}`, {
        amber: marks ? write(marks.amber) : '',
        green: marks ? write(marks.green) : '',
      })}
      detail={
        year
          ? t('dashboard.weakest', { year: format.fiscalYear(start + year.first, start + year.last) })
          : t('dashboard.noFigure')
      }
      tone={standing ? tones[standing] : 'neutral'}
      {...(standing ? { verdict: t(`dashboard.standings.${standing}`) } : {})}
      {...(year ? { onExplain: () => onExplain(rowId, { kind: 'year', index: year.index }) } : {})}
    />
  )
}
