import { useMemo, useState } from 'react'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useWork } from '../../state/useWork.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { Answer } from './Answer.tsx'
import styles from './Chance.module.css'
import { Exposure } from './Exposure.tsx'
import { Fan } from './Fan.tsx'
import { isUncertain } from './isUncertain.ts'
import { Method } from './Method.tsx'
import { NothingUncertain } from './NothingUncertain.tsx'
import { OneRun } from './OneRun.tsx'
import { Spread } from './Spread.tsx'
import { Tiles } from './Tiles.tsx'
import { WorkStatus } from './WorkStatus.tsx'

interface FuturesProps extends ReadingScreenProps {
  /** The plan as it is handed to the worker. */
  readonly posted: Plan
  readonly onScreen: ShowScreen
}

/** What the futures of the shown scenario come to. */
export function Futures({ posted, onScreen, ...reading }: FuturesProps) {
  const t = useT()
  const { model, scenarioId } = reading
  const { plan } = model
  const hasChance = useMemo(() => isUncertain(model, scenarioId), [model, scenarioId])
  const payload = useMemo(
    () => (hasChance ? { plan: posted, scenarios: [scenarioId] } : null),
    [posted, scenarioId, hasChance],
  )
  const work = useWork('chance', payload)
  if (!hasChance) return <NothingUncertain hasLines={plan.lines.length > 0} onScreen={onScreen} />
  const result = work.last?.result[0]
  const isStale = work.last?.payload !== payload
  return (
    <>
      <WorkStatus work={work} chance={plan.chance} scenarios={1} isStale={isStale} />
      {result && (
        <div className={styles.results} data-stale={isStale || undefined} data-testid="chance-results">
          <Answer result={result} />
          <Tiles result={result} />
          <div className={styles.card}>
            <Fan result={result} planned={[...model.evaluation(scenarioId).row(statementRowId('cash', 'closing'))]} />
          </div>
          <div className={styles.card}>
            <Exposure result={result} />
          </div>
          <div className={styles.columns}>
            <div className={styles.card}>
              <Spread title={t('chance.spread.lowest')} figures={result.lowest} floor={result.floor} />
            </div>
            <ResultSpread result={result} model={model} />
          </div>
          {!isStale && <OneRun {...reading} result={result} />}
          <Method result={result} plan={plan} onScreen={onScreen} />
        </div>
      )}
    </>
  )
}

/** How the result spreads, over the whole plan or in one fiscal year. */
function ResultSpread({ result, model }: { readonly result: ChanceResult } & Pick<ReadingScreenProps, 'model'>) {
  const t = useT()
  const format = useFormat()
  const [chosen, setChosen] = useState('all')
  const { years, timeline } = model.compiled.sheet.calendar
  const figures = result.resultsByYear[Number(chosen)]
  return (
    <div className={styles.card}>
      <Spread title={t('chance.spread.result')} figures={figures ?? result.results} floor={null} />
      <div className={styles.under}>
        <ChoiceField
          label={t('chance.spread.period')}
          value={figures ? chosen : 'all'}
          options={[
            { value: 'all', label: t('chance.spread.wholePlan') },
            ...years.map(({ first, last }, index) => ({
              value: String(index),
              label: format.fiscalYear(timeline.start + first, timeline.start + last),
            })),
          ]}
          onChange={setChosen}
        />
      </div>
    </div>
  )
}
