import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ChanceResult } from '../../../domain/analysis/chance/runChance.ts'
import { ChoiceField } from '../../components/fields/ChoiceField.tsx'
import { IntegerField } from '../../components/fields/IntegerField.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import styles from './Chance.module.css'
import { rankedRuns, runAtLevel } from './rankedRuns.ts'
import { RunStory } from './RunStory.tsx'

const rankings = ['lowest', 'closing', 'results'] as const
type Ranking = (typeof rankings)[number]

const levels = { worst: 0, low: 0.05, quarter: 0.25, median: 0.5, high: 0.95, best: 1 } as const
type LevelName = keyof typeof levels
const levelNames = Object.keys(levels).filter((name): name is LevelName => name in levels)

interface OneRunProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly result: ChanceResult
}

/** One of the futures drawn, chosen by its rank or its number, and told. */
export function OneRun({ result, ...reading }: OneRunProps) {
  const t = useT()
  const format = useFormat()
  const [ranking, setRanking] = useState<Ranking>('lowest')
  const [pick, setPick] = useState<LevelName | number>('median')
  const ranked = useMemo(() => rankedRuns(result[ranking]), [result, ranking])
  const run = typeof pick === 'number' ? Math.min(pick, result.runs - 1) : runAtLevel(ranked, levels[pick])
  return (
    <section className={styles.card} aria-label={t('chance.one.title')}>
      <h2 className={styles.cardTitle}>{t('chance.one.title')}</h2>
      <p className={styles.note}>{t('chance.one.help')}</p>
      <div className={styles.pick}>
        <SegmentedControl
          aria-label={t('chance.one.pick')}
          value={typeof pick === 'number' ? '' : pick}
          onChange={(name) => setPick(levelNames.find((one) => one === name) ?? 'median')}
          data={levelNames.map((value) => ({ value, label: t(`chance.one.levels.${value}`) }))}
        />
        <ChoiceField
          label={t('chance.one.rankedBy')}
          value={ranking}
          options={rankings.map((value) => ({ value, label: t(`chance.one.rankings.${value}`) }))}
          onChange={setRanking}
        />
        <IntegerField
          label={t('chance.one.number')}
          placeholder={t('chance.one.numberHelp', { runs: format.number(result.runs, 0) })}
          required
          value={run + 1}
          bounds={{ min: 1, max: result.runs }}
          onChange={(number) => number !== null && setPick(number - 1)}
        />
      </div>
      <RunStory
        {...reading}
        run={run}
        place={t('chance.one.place', {
          place: format.number(ranked.indexOf(run) + 1, 0),
          runs: format.number(result.runs, 0),
        })}
      />
    </section>
  )
}
