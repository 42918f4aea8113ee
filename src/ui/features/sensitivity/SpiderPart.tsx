import { lazy } from 'react'
import { Text } from '@mantine/core'
import type { Sensitivity } from '../../../workers/sensitivityTask.ts'
import styles from '../../components/AnalysisPage.module.css'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Legend } from '../../components/charts/Legend.tsx'
import { HeatTable } from '../../components/HeatTable.tsx'
import { useT } from '../../state/preferences.ts'
import { scenarioLooks } from '../../theme/families.ts'
import { spiderSteps } from './steps.ts'
import type { SwingWords } from './useSwingWords.ts'

const Plot = lazy(() => import('./SpiderPlot.tsx').then((file) => ({ default: file.SpiderPlot })))

/** The figure along each amount that counts, from −30 % to +30 %. */
export function SpiderPart({ read, words }: { readonly read: Sensitivity; readonly words: SwingWords }) {
  const t = useT()
  const shown = read.spider.slice(0, scenarioLooks.length)
  if (shown.length === 0) return <Text size="sm">{t('sensitivity.spiderNone')}</Text>
  const series = shown.map(({ input, figures }, i) => ({
    id: input,
    label: words.input(input),
    look: scenarioLooks[i]!,
    values: figures,
  }))
  const title = t('sensitivity.spider')
  return (
    <div className={styles.card}>
      <ChartFrame
        title={title}
        description={t('sensitivity.spiderHelp')}
        notes={
          <>
            <p className={styles.text}>
              {words.figure}. {t('sensitivity.spiderHelp')}
            </p>
            <Legend series={series} shape="line" />
          </>
        }
        height={320}
        isEmpty={false}
        chart={<Plot series={series} steps={spiderSteps} words={words} height={320} />}
        table={
          <HeatTable
            label={title}
            rowHeader={t('sensitivity.input')}
            columns={spiderSteps.map((step, i) => ({ id: String(i), label: words.by('share', step) }))}
            rows={shown.map(({ input }) => ({ id: input, label: words.input(input) }))}
            getCell={(row, column) => {
              const figure = shown.find(({ input }) => input === row)?.figures[Number(column)]
              return figure === undefined ? null : { text: words.value(figure), tone: 'neutral' }
            }}
          />
        }
      />
    </div>
  )
}
