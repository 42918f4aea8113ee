import { useState } from 'react'
import type { LateMoney } from '../../../domain/analysis/stress/lateMoney.ts'
import { LATEST } from '../../../domain/analysis/stress/lateMoney.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import styles from '../../components/AnalysisPage.module.css'
import { HeatTable } from '../../components/HeatTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { LatePanel } from './LatePanel.tsx'
import { outcomeCell, outcomeTone } from './outcomeTone.ts'

interface LatePartProps extends ReadingScreenProps {
  readonly late: readonly LateMoney[]
}

const waits = Array.from({ length: LATEST }, (_, i) => i + 1)

/** Public payments slid from one to twelve months: all together, then line by line. */
export function LatePart({ late, ...reading }: LatePartProps) {
  const t = useT()
  const format = useFormat()
  const { plan } = reading.model
  const [selected, setSelected] = useState<{ readonly row: string; readonly column: string } | null>(null)
  const [all] = late
  if (!all) return <Verdict tone="neutral" question={t('stress.late.question')} answer={t('stress.late.none')} />
  const nameOf = (test: LateMoney) =>
    test.lines.length > 1 ? t('stress.late.all') : (plan.lines.find(({ id }) => id === test.lines[0])?.name ?? '')
  const test = selected && late[Number(selected.row)]
  return (
    <>
      <LateVerdict {...reading} all={all} />
      <div className={styles.withPanel}>
        <section className={styles.card} aria-label={t('stress.late.table')}>
          <h3 className={styles.title}>{t('stress.late.table')}</h3>
          <p className={styles.text}>{t('stress.late.help')}</p>
          <HeatTable
            label={t('stress.late.table')}
            rowHeader={t('stress.late.line')}
            isCompact
            columns={waits.map((months) => ({ id: String(months), label: t('stress.late.months', { count: months }) }))}
            rows={late.map((one, i) => ({ id: String(i), label: nameOf(one) }))}
            getCell={(row, column) => {
              const outcome = late[Number(row)]?.outcomes[Number(column) - 1]
              return outcome ? outcomeCell(outcome, t, format) : null
            }}
            selected={selected}
            onSelect={(row, column) => setSelected({ row, column })}
          />
        </section>
        {test && selected && (
          <LatePanel
            {...reading}
            key={`${selected.row} ${selected.column}`}
            name={nameOf(test)}
            test={test}
            months={Number(selected.column)}
            onClose={() => setSelected(null)}
          />
        )}
      </div>
    </>
  )
}

function LateVerdict({ model, scenarioId, all }: ReadingScreenProps & { readonly all: LateMoney }) {
  const t = useT()
  const format = useFormat()
  const evaluation = model.evaluation(scenarioId)
  const onTime = readOutcome(model.plan, evaluation)
  const floor = evaluation.input(driverInputId('cashFloor'))[0]!
  const limit = floor > 0 ? t('stress.late.floor', { floor: format.money(floor) }) : t('stress.late.zero')
  const words = (outcome: typeof onTime) => ({
    limit,
    month: format.month(outcome.firstMonthBelowFloor, 'long'),
    amount: format.money(outcome.lowestCash),
  })
  const question = t('stress.late.question')
  const isUnder = onTime.firstMonthBelowFloor !== null
  const months = all.monthsToFloor
  if (isUnder) {
    const answer = t('stress.late.alreadyUnder', words(onTime))
    return <Verdict tone={outcomeTone(onTime)} question={question} answer={answer} />
  }
  if (months === null) return <Verdict tone="good" question={question} answer={t('stress.late.holds')} />
  const outcome = all.outcomes[months - 1]!
  const bridge = all.bridges[months - 1]
  return (
    <Verdict
      tone={months <= 3 ? 'danger' : 'warning'}
      question={question}
      answer={t('stress.late.breaks', { count: months, ...words(outcome) })}
    >
      {bridge &&
        t('stress.late.bridge', {
          amount: format.money(bridge.amount),
          from: format.month(bridge.from, 'long'),
          until: format.month(bridge.until, 'long'),
        })}
    </Verdict>
  )
}
