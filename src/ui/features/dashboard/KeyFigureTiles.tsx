import type { IndicatorId } from '../../../domain/indicators/registry.ts'
import type { IndicatorReading, Standing } from '../../../domain/analysis/indicatorReadings.ts'
import type { KeyFigures } from '../../../domain/analysis/keyFigures.ts'
import type { Calendar } from '../../../domain/calc/timeline.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { KeyFigure } from '../../components/KeyFigure.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { indicatorText } from '../../../i18n/indicatorText.ts'
import styles from './Dashboard.module.css'

interface KeyFigureTilesProps extends Pick<ReadingScreenProps, 'onExplain'> {
  readonly figures: KeyFigures
  readonly readings: readonly IndicatorReading[]
  readonly calendar: Calendar
  /** The same in the base, with its name; null while the base is shown. */
  readonly elsewhere: KeyFiguresElsewhere | null
}

/** The figures of the base, to mark those that differ. */
export interface KeyFiguresElsewhere {
  readonly name: string
  readonly figures: KeyFigures
  readonly readings: readonly IndicatorReading[]
}

/** The indicators that deserve a tile; all of them stand in the table by year. */
const headlines: readonly IndicatorId[] = ['cashDays', 'ownFundsRatio', 'debtServiceCover', 'largestFunderShare']

const tones = { good: 'good', watch: 'warning', weak: 'danger' } as const satisfies Record<Standing, string>

/** The figures that a board looks at first; each says where it comes from. */
export function KeyFigureTiles({ figures, readings, calendar, elsewhere, onExplain }: KeyFigureTilesProps) {
  const t = useT()
  const format = useFormat()
  const { start, months } = calendar.timeline
  const closing = statementRowId('cash', 'closing')
  const marked = (read: (of: KeyFigures) => string) => {
    const other = elsewhere ? read(elsewhere.figures) : ''
    return elsewhere && other !== read(figures)
      ? { differs: t('components.differs.elsewhere', { scenario: elsewhere.name, figure: other }) }
      : {}
  }
  const lowest = (of: KeyFigures) => `${format.money(of.lowestCash)}, ${format.month(of.lowestCashMonth, 'long')}`
  const explainMonth = (index: number) => () => onExplain(closing, { kind: 'month', index })
  return (
    <section className={styles.tiles} aria-label={t('dashboard.keyFigures')}>
      <KeyFigure
        label={t('dashboard.lowestCash')}
        value={format.money(figures.lowestCash)}
        detail={t('dashboard.inMonth', { month: format.month(figures.lowestCashMonth, 'long') })}
        tone={figures.lowestCash < 0 ? 'danger' : 'neutral'}
        onExplain={explainMonth(figures.lowestCashMonth - start)}
        {...marked(lowest)}
      />
      <KeyFigure
        label={t('dashboard.closingCash')}
        value={format.money(figures.closingCash)}
        detail={t('dashboard.endOf', { month: format.month(start + months - 1, 'long') })}
        tone={figures.closingCash < 0 ? 'danger' : 'neutral'}
        onExplain={explainMonth(months - 1)}
        {...marked((of) => format.money(of.closingCash))}
      />
      {readings
        .filter(({ id }) => headlines.includes(id))
        .map((reading) => (
          <IndicatorTile
            key={reading.id}
            reading={reading}
            other={elsewhere?.readings.find(({ id }) => id === reading.id) ?? null}
            otherName={elsewhere?.name ?? ''}
            calendar={calendar}
            onExplain={onExplain}
          />
        ))}
    </section>
  )
}

interface IndicatorTileProps extends Pick<ReadingScreenProps, 'onExplain'> {
  readonly reading: IndicatorReading
  readonly other: IndicatorReading | null
  readonly otherName: string
  readonly calendar: Calendar
}

function IndicatorTile({ reading, other, otherName, calendar, onExplain }: IndicatorTileProps) {
  const t = useT()
  const format = useFormat()
  const { id, rowId, marks, weakestYear, standing } = reading
  const write = (value: number) => indicatorText(id, value, t, format)
  const year = weakestYear === null ? undefined : calendar.years[weakestYear]
  const { start } = calendar.timeline
  const weakestOf = (of: IndicatorReading) => write(of.weakestYear === null ? NaN : of.values[of.weakestYear]!)
  const otherText = other ? weakestOf(other) : weakestOf(reading)
  return (
    <KeyFigure
      label={t(`dashboard.indicators.${id}`)}
      value={weakestOf(reading)}
      {...(otherText === weakestOf(reading)
        ? {}
        : { differs: t('components.differs.elsewhere', { scenario: otherName, figure: otherText }) })}
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
