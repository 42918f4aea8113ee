import type { BreakEven } from '../../../domain/analysis/stress/breakEven.ts'
import { yearlyOf } from '../../../domain/analysis/yearly.ts'
import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import styles from '../../components/AnalysisPage.module.css'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

interface BreakEvenPartProps extends ReadingScreenProps {
  readonly years: readonly BreakEven[]
}

const RESULT = statementRowId('income', 'result')
const INDICATOR = indicatorRowId('breakEven')
const amounts = ['moving', 'movingNeeded', 'variableCharges', 'fixedCharges'] as const
const figures = ['activity', 'margin', ...amounts] as const

/** The activity at which each fiscal year neither gains nor loses. */
export function BreakEvenPart({ model, scenarioId, years, onExplain }: BreakEvenPartProps) {
  const t = useT()
  const format = useFormat()
  const { calendar } = model.compiled.sheet
  const indicator = yearlyOf(model.evaluation(scenarioId), INDICATOR)
  const nameOf = (year: number) => {
    const { first, last } = calendar.years[year]!
    return format.fiscalYear(calendar.timeline.start + first, calendar.timeline.start + last)
  }
  const known = years.filter((one) => one.margin !== null)
  const tightest = known.reduce<BreakEven | null>(
    (least, one) => (least === null || one.margin! < least.margin! ? one : least),
    null,
  )
  const margin = tightest?.margin ?? null
  const words = tightest && { year: nameOf(tightest.year), margin: format.percent(Math.abs(margin ?? 0), 1) }
  const answer =
    margin === null || !words
      ? t('stress.breakEven.answerNone')
      : margin === 1
        ? t('stress.breakEven.always')
        : t(margin >= 0 ? 'stress.breakEven.answerSafe' : 'stress.breakEven.answerShort', words)
  const tone = margin === null ? 'neutral' : margin < 0 ? 'danger' : margin < 0.1 ? 'warning' : 'good'
  return (
    <>
      <Verdict tone={tone} question={t('stress.breakEven.question')} answer={answer} />
      <section className={styles.card} aria-label={t('stress.breakEven.table')}>
        <h3 className={styles.title}>{t('stress.breakEven.table')}</h3>
        <FiguresTable
          label={t('stress.breakEven.table')}
          rowHeader={t('stress.breakEven.year')}
          columns={years.map(({ year }) => ({ id: String(year), label: nameOf(year) }))}
          rows={[
            { id: RESULT, label: t('stress.breakEven.result'), type: 'line' },
            { id: 'activity', label: t('stress.breakEven.activity'), type: 'line', unit: 'percent', explains: false },
            { id: 'margin', label: t('stress.breakEven.margin'), type: 'total', unit: 'percent', explains: false },
            ...amounts.map((id) => ({
              id,
              label: t(`stress.breakEven.${id}`),
              type: 'line' as const,
              explains: false as const,
            })),
            { id: INDICATOR, label: t('stress.breakEven.indicator'), type: 'line' },
          ]}
          getFigure={(rowId, columnId) => {
            const one = years[Number(columnId)]
            if (!one) return null
            if (rowId === RESULT) return one.result
            if (rowId === INDICATOR) return indicator[one.year] ?? Number.NaN
            const id = figures.find((figure) => figure === rowId)
            return (id && one[id]) ?? Number.NaN
          }}
          onExplain={(rowId, columnId) => onExplain(rowId, { kind: 'year', index: Number(columnId) })}
          rowHeaderWidth={380}
        />
        <p className={styles.text}>{t('stress.breakEven.help')}</p>
      </section>
    </>
  )
}
