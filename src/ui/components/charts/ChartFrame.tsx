import { SegmentedControl } from '@mantine/core'
import { IconChartBar, IconTable } from '@tabler/icons-react'
import { Suspense, useId, useState, type ReactNode } from 'react'
import { useT } from '../../state/preferences.ts'
import styles from './Chart.module.css'

interface ChartFrameProps {
  readonly title: string
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly description: string
  /** What stands under the title: legend, findings. */
  readonly notes?: ReactNode
  readonly height: number
  readonly chart: ReactNode
  readonly table: ReactNode
  readonly isEmpty: boolean
}

/** A chart with its title, its legend and the table it can be turned into. */
export function ChartFrame(props: ChartFrameProps) {
  const t = useT()
  const titleId = useId()
  const [view, setView] = useState('chart')
  return (
    <section className={styles.frame} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h3 id={titleId} className={styles.title}>
          {props.title}
        </h3>
        <SegmentedControl
          aria-label={t('components.chart.view')}
          size="xs"
          value={view}
          onChange={setView}
          data={[
            {
              value: 'chart',
              label: <Choice icon={<IconChartBar size={14} />} text={t('components.chart.asChart')} />,
            },
            { value: 'table', label: <Choice icon={<IconTable size={14} />} text={t('components.chart.asTable')} /> },
          ]}
        />
      </header>
      {view === 'chart' && !props.isEmpty && props.notes}
      {props.isEmpty ? (
        <div className={styles.waiting} style={{ height: props.height }}>
          {t('components.chart.nothing')}
        </div>
      ) : view === 'table' ? (
        <div style={{ minHeight: props.height }}>{props.table}</div>
      ) : (
        <div role="img" aria-label={`${props.title}. ${props.description}`}>
          <Suspense
            fallback={
              <div className={styles.waiting} style={{ height: props.height }}>
                {t('components.chart.loading')}
              </div>
            }
          >
            {props.chart}
          </Suspense>
        </div>
      )}
    </section>
  )
}

function Choice({ icon, text }: { readonly icon: ReactNode; readonly text: string }) {
  return (
    <span className={styles.choice} title={text}>
      {icon}
      <span className="al-hidden">{text}</span>
    </span>
  )
}
