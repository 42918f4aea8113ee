import { useMemo, useState } from 'react'
import { socialReadings } from '../../../domain/analysis/socialUtility.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { YearPicker } from '../statements/YearPicker.tsx'
import { OutcomeNote } from './OutcomeNote.tsx'
import { ReadingsTable } from './ReadingsTable.tsx'
import { ScenariosTable } from './ScenariosTable.tsx'
import { TargetsChart } from './TargetsChart.tsx'

/** Every indicator of a fiscal year by dimension, then one of them over the years and in every scenario. */
export function DashboardPart({ model, scenarioId }: Pick<ReadingScreenProps, 'model' | 'scenarioId'>) {
  const t = useT()
  const format = useFormat()
  const { years, timeline } = model.compiled.sheet.calendar
  const [wanted, setYear] = useState(0)
  const [chosen, setChosen] = useState('')
  const year = Math.min(wanted, years.length - 1)
  const readings = useMemo(
    () => socialReadings(planIn(model.plan, scenarioId), model.evaluation(scenarioId)),
    [model, scenarioId],
  )
  const shown = readings.find(({ indicator }) => indicator.id === chosen) ?? readings[0]
  if (!shown) return null
  return (
    <>
      <section className={styles.card} aria-label={t('utility.tabs.dashboard')}>
        <YearPicker year={year} model={model} onYear={setYear} />
        <ReadingsTable readings={readings} year={year} plan={model.plan} />
        <p className={styles.text}>{t('utility.unitCostHelp')}</p>
      </section>
      <section className={styles.card} aria-label={t('utility.one')}>
        <ChoiceField
          label={t('utility.one')}
          value={shown.indicator.id}
          options={readings.map(({ indicator: { id, name } }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
        <OutcomeNote model={model} scenarioId={scenarioId} indicator={shown.indicator} />
        <TargetsChart
          reading={shown}
          periods={years.map(({ first, last }) => format.fiscalYear(timeline.start + first, timeline.start + last))}
        />
        <ScenariosTable model={model} indicatorId={shown.indicator.id} year={year} />
      </section>
    </>
  )
}
