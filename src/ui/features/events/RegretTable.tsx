import type { Criterion, Judgement } from '../../../domain/analysis/regret.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import styles from '../../components/AnalysisPage.module.css'
import { HeatTable } from '../../components/HeatTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import { rawAmount, rawNumber } from '../../components/csv/rawValue.ts'

interface RegretTableProps {
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly options: readonly Scenario[]
  readonly judgement: Judgement
  readonly criterion: Criterion
}

const LARGEST = '$largest'

/** What each choice loses, under each event, against the best choice for it. */
export function RegretTable({ columns, options, judgement, criterion }: RegretTableProps) {
  const t = useT()
  const format = useFormat()
  const text = (regret: number) =>
    criterion === 'brokenCovenants' ? format.number(regret, 0) : format.moneyCompact(regret)
  const raw = criterion === 'brokenCovenants' ? rawNumber : rawAmount
  const least = judgement.leastRegret.regret
  return (
    <>
      <h3 className={styles.title}>{t('events.regrets')}</h3>
      <p className={styles.text}>{t('events.regretsHelp')}</p>
      <HeatTable
        label={t('events.regrets')}
        rowHeader={t('events.option')}
        columns={[...columns, { id: LARGEST, label: t('events.largest') }]}
        rows={options.map(({ id, name }) => ({ id, label: name }))}
        getCell={(row, column) => {
          const i = options.findIndex(({ id }) => id === row)
          if (column === LARGEST) {
            const largest = judgement.largestRegrets[i] ?? 0
            return { text: text(largest), raw: raw(largest), tone: largest === least ? 'good' : 'neutral' }
          }
          const regret = judgement.regrets[i]?.[columns.findIndex(({ id }) => id === column)] ?? 0
          return { text: text(regret), raw: raw(regret), tone: regret === 0 ? 'good' : 'neutral' }
        }}
      />
    </>
  )
}
