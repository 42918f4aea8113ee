import { seriesColor, type Pattern } from '../../theme/families.ts'
import type { ChartSeries } from './chartSeries.ts'

const marks: Readonly<Record<Pattern, string | null>> = {
  plain: null,
  rising: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4',
  falling: 'M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4',
  level: 'M0,2 h8 M0,6 h8',
  cross: 'M0,0 l8,8 M8,0 l-8,8',
  dots: 'M2,2 h0.01 M6,6 h0.01',
}

/** Each series as a fill: its colour under faint marks, which print and high contrast make strong. */
export function PatternDefs({ id, series }: { readonly id: string; readonly series: readonly ChartSeries[] }) {
  return (
    <defs>
      {series.map((each) => {
        const mark = marks[each.look.pattern]
        return (
          <pattern key={each.id} id={patternId(id, each)} width={8} height={8} patternUnits="userSpaceOnUse">
            <rect width={8} height={8} style={{ fill: seriesColor(each.look) }} />
            {mark !== null && (
              <path
                d={mark}
                style={{ stroke: 'var(--al-surface)', strokeOpacity: 'var(--al-mark)' }}
                strokeWidth={each.look.pattern === 'dots' ? 2.5 : 1.25}
                strokeLinecap="round"
              />
            )}
          </pattern>
        )
      })}
    </defs>
  )
}

/** The name under which the fill of a series is found. */
export function patternId(id: string, series: ChartSeries): string {
  return `${id}-${series.id.replace(/\W/g, '-')}`
}
