import { useId } from 'react'
import styles from './Chart.module.css'
import type { ChartSeries } from './chartSeries.ts'
import { lineStyle } from './lineStyle.ts'
import { PatternDefs, patternId } from './PatternDefs.tsx'

interface LegendProps {
  readonly series: readonly ChartSeries[]
  readonly shape: 'area' | 'line'
}

/** The names of the series with what they look like, in the order they are drawn. */
export function Legend({ series, shape }: LegendProps) {
  const id = useId()
  return (
    <ul className={styles.legend}>
      {series.map((each, index) => (
        <li key={each.id}>
          {shape === 'line' ? (
            <svg width={24} height={12} aria-hidden>
              <line x1={0} x2={24} y1={6} y2={6} style={lineStyle(each, index)} />
            </svg>
          ) : (
            <svg width={12} height={12} aria-hidden>
              <PatternDefs id={id} series={[each]} />
              <rect width={12} height={12} rx={2} fill={`url(#${patternId(id, each)})`} />
            </svg>
          )}
          {each.label}
        </li>
      ))}
    </ul>
  )
}
