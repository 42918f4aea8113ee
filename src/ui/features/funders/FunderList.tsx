import { useMemo } from 'react'
import { funderFigures } from '../../../domain/analysis/funderFigures.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { DiffersMark } from '../../components/DiffersMark.tsx'
import { elsewhereOf } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Funders.module.css'
import { untiedResources } from './untiedResources.ts'

interface FunderListProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  /** The id of the funder that is shown, or `untied`. */
  readonly shown: string
  readonly untied: string
  readonly onShow: (id: string) => void
}

/** The funders of the plan, each with what it brings in all and its largest share of the income of a year. */
export function FunderList({ model, scenarioId, shown, untied, onShow }: FunderListProps) {
  const t = useT()
  const format = useFormat()
  const plan = useMemo(() => planIn(model.plan, scenarioId), [model, scenarioId])
  const entries = useMemo(() => {
    const evaluation = model.evaluation(scenarioId)
    const base = elsewhereOf(model, scenarioId)
    const elsewhere = base && { ...base, plan: planIn(model.plan, base.scenarioId) }
    return plan.funders.map((funder) => {
      const { lines, brings, incomeShare } = funderFigures(plan, evaluation, funder)
      const other = elsewhere && sum(funderFigures(elsewhere.plan, elsewhere.evaluation, funder).brings)
      const shares = incomeShare.filter((share) => share > 0)
      return {
        funder,
        other,
        count: lines.length,
        total: sum(brings),
        topShare: shares.length > 0 ? Math.max(...shares) : 0,
      }
    })
  }, [model, plan, scenarioId])
  const baseName = model.plan.scenarios.find(({ parent }) => parent === null)?.name ?? ''
  const without = untiedResources(plan).length
  return (
    <nav className={styles.list} aria-label={t('funders.list')}>
      {entries.map(({ funder, other, count, total, topShare }) => (
        <button
          key={funder.id}
          type="button"
          className={styles.entry}
          aria-current={funder.id === shown || undefined}
          title={funder.name}
          onClick={() => onShow(funder.id)}
        >
          <span className={styles.entryName}>{funder.name}</span>
          <strong className="al-figure">
            {total === 0 ? '' : format.money(total)}{' '}
            {other !== null && format.money(other) !== format.money(total) && (
              <DiffersMark
                text={t('components.differs.elsewhere', { scenario: baseName, figure: format.money(other) })}
              />
            )}
          </strong>
          <span className={styles.entryDetail}>
            {t(`funders.kinds.${funder.kind}`)} ·{' '}
            {count === 0 ? t('funders.noLines') : t('funders.linesCount', { count })}
          </span>
          {topShare > 0 && (
            <span className={styles.entryShare} title={t('funders.topShareHelp')}>
              {t('funders.topShare', { share: format.percent(topShare, 0) })}
            </span>
          )}
        </button>
      ))}
      {without > 0 && (
        <button
          type="button"
          className={styles.entry}
          aria-current={shown === untied || undefined}
          onClick={() => onShow(untied)}
        >
          <span className={styles.entryName}>{t('funders.none')}</span>
          <span className={styles.entryDetail}>{t('funders.linesCount', { count: without })}</span>
        </button>
      )}
    </nav>
  )
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
