import { concentration, concentrationRow, firstFunderRow } from '../../../domain/analysis/stress/concentration.ts'
import styles from '../../components/AnalysisPage.module.css'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

const ALL = '$all'
const THREE = '$three'
const unit = 'percent' as const

/** How much of the income each funder brings, year by year, and how concentrated it is. */
export function ConcentrationPart({ model, scenarioId, onExplain }: ReadingScreenProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const { years, timeline } = compiled.sheet.calendar
  const evaluation = model.evaluation(scenarioId)
  const found = concentration(plan, evaluation)
  const { funders, firstThree } = found
  const question = t('stress.concentration.question')
  if (funders.length === 0) {
    return <Verdict tone="neutral" question={question} answer={t('stress.concentration.none')} />
  }
  const nameOf = (id: string) => plan.funders.find((funder) => funder.id === id)?.name ?? ''
  const peak = funders
    .flatMap(({ funder, shares }) => shares.map((share, year) => ({ name: nameOf(funder), share, year })))
    .reduce((most, one) => (one.share > most.share || Number.isNaN(most.share) ? one : most))
  const nameOfYear = (year: number) =>
    format.fiscalYear(timeline.start + years[year]!.first, timeline.start + years[year]!.last)
  const series = new Map([
    [ALL, found.all],
    [THREE, firstThree],
    [firstFunderRow, found.first],
    [concentrationRow, found.index],
  ])
  return (
    <>
      <Verdict
        tone={peak.share > 0.5 ? 'warning' : 'neutral'}
        question={question}
        answer={t(funders.length > 3 ? 'stress.concentration.answer' : 'stress.concentration.answerFew', {
          name: peak.name,
          share: format.percent(peak.share, 0),
          year: nameOfYear(peak.year),
          three: format.percent(Math.max(...firstThree.filter(Number.isFinite)), 0),
        })}
      />
      <section className={styles.card} aria-label={t('stress.concentration.table')}>
        <h3 className={styles.title}>{t('stress.concentration.table')}</h3>
        <FiguresTable
          label={t('stress.concentration.table')}
          rowHeader={t('stress.concentration.funder')}
          columns={years.map((_, year) => ({ id: String(year), label: nameOfYear(year) }))}
          rows={[
            ...funders.map(({ funder }) => ({ id: funder, label: nameOf(funder), type: 'line' as const, unit })),
            { id: ALL, label: t('stress.concentration.all'), type: 'subtotal', unit, explains: false },
            { id: THREE, label: t('stress.concentration.firstThree'), type: 'line', unit, explains: false },
            { id: firstFunderRow, label: t('stress.concentration.first'), type: 'line', unit },
            { id: concentrationRow, label: t('stress.concentration.index'), type: 'total', unit: 'number' },
          ]}
          getFigure={(rowId, columnId) => {
            const shares = funders.find(({ funder }) => funder === rowId)?.shares ?? series.get(rowId)
            return shares?.[Number(columnId)] ?? null
          }}
          onExplain={(rowId, columnId) => {
            const row = funders.find(({ funder }) => funder === rowId)?.row ?? rowId
            onExplain(row, { kind: 'year', index: Number(columnId) })
          }}
          rowHeaderWidth={380}
        />
        <p className={styles.text} data-no-print>
          {t('stress.concentration.help')}
        </p>
      </section>
    </>
  )
}
