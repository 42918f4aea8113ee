import { Text } from '@mantine/core'
import { useEffect } from 'react'
import type { TargetFigure } from '../../../domain/analysis/sensitivity/targetFigure.ts'
import type { SwingUnit } from '../../../domain/analysis/sensitivity/swings.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import type { Sensitivity, SensitivityWork } from '../../../workers/sensitivityTask.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { HeatTable } from '../../components/HeatTable.tsx'
import { useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import type { SwingWords } from './useSwingWords.ts'

interface TablePartProps extends ReadingScreenProps {
  readonly payload: SensitivityWork
  readonly result: Sensitivity
  readonly target: TargetFigure
  readonly words: SwingWords
  readonly onPair: (pair: readonly [string, string]) => void
}

/** One figure for every two values of two inputs; those that leave cash under its floor are marked. */
export function TablePart({ model, scenarioId, payload, result, target, words, onPair }: TablePartProps) {
  const t = useT()
  const { bars, table: figures } = result
  const { table } = payload
  const [one, other] = bars
  // The two figures that count most are those one looks at first.
  useEffect(() => {
    if (!table && one && other) onPair([one.input, other.input])
  }, [table, one, other, onPair])
  if (bars.length < 2) return <Text size="sm">{t('sensitivity.needTwo')}</Text>
  if (!table || !figures) return null
  const floor = model.evaluation(scenarioId).input(driverInputId('cashFloor'))[0]!
  const isCash = target.what === 'lowestCash' || target.what === 'closingCash'
  const unitOf = (input: string): SwingUnit => bars.find((bar) => bar.input === input)?.unit ?? 'share'
  const { first, second } = table
  const heads = ({ input, steps }: typeof first) =>
    steps.map((step, i) => ({ id: String(i), label: words.by(unitOf(input), step) }))
  const options = bars.map(({ input }) => ({ value: input, label: words.input(input) }))
  return (
    <section className={styles.card} aria-label={t('sensitivity.table')}>
      <div className={styles.fields} data-no-print>
        <ChoiceField<string>
          label={t('sensitivity.first')}
          value={first.input}
          options={options.filter(({ value }) => value !== second.input)}
          onChange={(input) => onPair([input, second.input])}
        />
        <ChoiceField<string>
          label={t('sensitivity.second')}
          value={second.input}
          options={options.filter(({ value }) => value !== first.input)}
          onChange={(input) => onPair([first.input, input])}
        />
      </div>
      <h3 className={styles.title}>
        {words.figure} : {words.input(first.input)} × {words.input(second.input)}
      </h3>
      <p className={styles.text}>{t('sensitivity.tableHelp')}</p>
      <HeatTable
        label={t('sensitivity.table')}
        rowHeader={words.input(first.input)}
        columns={heads(second)}
        rows={heads(first)}
        getCell={(row, column) => {
          const figure = figures[Number(row)]?.[Number(column)] ?? NaN
          const text = words.value(figure)
          const raw = words.raw(figure)
          if (isCash && figure < 0) return { text, raw, tone: 'danger', verdict: t('sensitivity.underZero') }
          if (isCash && figure < floor) return { text, raw, tone: 'warning', verdict: t('sensitivity.underFloor') }
          return { text, raw, tone: 'neutral' }
        }}
      />
    </section>
  )
}
