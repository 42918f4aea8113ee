import { funderFigures } from '../../../domain/analysis/funderFigures.ts'
import { yearlyOf } from '../../../domain/analysis/yearly.ts'
import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import styles from '../../components/AnalysisPage.module.css'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'

const THREE = '$three'
const INDEX = indicatorRowId('funderConcentrationIndex')

/** How much of the income each funder brings, year by year, and how concentrated it is. */
export function ConcentrationPart({ model, scenarioId, onExplain }: ReadingScreenProps) {
  const t = useT()
  const format = useFormat()
  const { plan, compiled } = model
  const { years, timeline } = compiled.sheet.calendar
  const evaluation = model.evaluation(scenarioId)
  const shares = plan.funders
    .map((funder) => ({ funder, ...funderFigures(plan, evaluation, funder) }))
    .filter(({ incomeShare }) => incomeShare.some((share) => share > 0))
  const question = t('stress.concentration.question')
  if (shares.length === 0) {
    return <Verdict tone="neutral" question={question} answer={t('stress.concentration.none')} />
  }
  const index = yearlyOf(evaluation, INDEX)
  const three = years.map((_, year) => firstThree(shares.map(({ incomeShare }) => incomeShare[year] ?? 0)))
  const peak = shares
    .flatMap(({ funder, incomeShare }) => incomeShare.map((share, year) => ({ name: funder.name, share, year })))
    .reduce((most, one) => (one.share > most.share ? one : most))
  const nameOfYear = (year: number) =>
    format.fiscalYear(timeline.start + years[year]!.first, timeline.start + years[year]!.last)
  return (
    <>
      <Verdict
        tone={peak.share > 0.5 ? 'warning' : 'neutral'}
        question={question}
        answer={t(shares.length > 3 ? 'stress.concentration.answer' : 'stress.concentration.answerFew', {
          name: peak.name,
          share: format.percent(peak.share, 0),
          year: nameOfYear(peak.year),
          three: format.percent(Math.max(...three), 0),
        })}
      />
      <section className={styles.card} aria-label={t('stress.concentration.table')}>
        <h3 className={styles.title}>{t('stress.concentration.table')}</h3>
        <FiguresTable
          label={t('stress.concentration.table')}
          rowHeader={t('stress.concentration.funder')}
          columns={years.map((_, year) => ({ id: String(year), label: nameOfYear(year) }))}
          rows={[
            ...shares.map(({ funder }) => ({
              id: funder.id,
              label: funder.name,
              type: 'line' as const,
              unit: 'percent' as const,
            })),
            { id: THREE, label: t('stress.concentration.firstThree'), type: 'subtotal', unit: 'percent' },
            { id: INDEX, label: t('stress.concentration.index'), type: 'total', unit: 'number' },
          ]}
          getFigure={(rowId, columnId) => {
            const year = Number(columnId)
            if (rowId === INDEX) return index[year] ?? null
            if (rowId === THREE) return three[year] ?? null
            return shares.find(({ funder }) => funder.id === rowId)?.incomeShare[year] ?? null
          }}
          onExplain={(rowId, columnId) => {
            const row = rowId === INDEX ? INDEX : shares.find(({ funder }) => funder.id === rowId)?.incomeRow
            if (row) onExplain(row, { kind: 'year', index: Number(columnId) })
          }}
        />
      </section>
    </>
  )
}

function firstThree(shares: readonly number[]): number {
  return [...shares]
    .sort((a, b) => b - a)
    .slice(0, 3)
    .reduce((sum, share) => sum + (Number.isNaN(share) ? 0 : share), 0)
}
