import { useState } from 'react'
import type { LateMoney } from '../../../domain/analysis/stress/lateMoney.ts'
import { LATEST } from '../../../domain/analysis/stress/lateMoney.ts'
import styles from '../../components/AnalysisPage.module.css'
import { HeatTable } from '../../components/HeatTable.tsx'
import { Verdict } from '../../components/Verdict.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { LatePanel } from './LatePanel.tsx'
import { LateVerdict } from './LateVerdict.tsx'
import { outcomeCell } from './outcomeTone.ts'

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
      <LateVerdict {...reading} all={all} onBridge={() => setSelected({ row: '0', column: '0' })} />
      <div className={styles.withPanel}>
        <section className={styles.card} aria-label={t('stress.late.table')}>
          <h3 className={styles.title}>{t('stress.late.table')}</h3>
          <p className={styles.text} data-no-print>
            {t('stress.late.help')}
          </p>
          <HeatTable
            label={t('stress.late.table')}
            rowHeader={t('stress.late.line')}
            isCompact
            columns={waits.map((months) => ({ id: String(months), label: t('stress.late.months', { count: months }) }))}
            rows={late.map((one, i) => ({ id: String(i), label: nameOf(one) }))}
            getCell={(row, column) => {
              const outcome = late[Number(row)]?.outcomes[Number(column) - 1]
              return outcome ? outcomeCell(outcome, t, format, 'thousands') : null
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
            lines={test.lines}
            months={Number(selected.column)}
            onClose={() => setSelected(null)}
          />
        )}
      </div>
    </>
  )
}
