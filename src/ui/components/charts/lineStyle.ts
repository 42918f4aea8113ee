import { seriesColor } from '../../theme/families.ts'
import type { ChartSeries } from './chartSeries.ts'

const dashes = [undefined, '6 4', '2 3', '10 3 2 3', '4 2', '1 4'] as const

/** How the line of a series is drawn: the first is full and thicker, the others each have their own dashes. */
export function lineStyle(series: Pick<ChartSeries, 'look'>, index: number) {
  const dash = dashes[index % dashes.length]
  return {
    stroke: seriesColor(series.look),
    strokeWidth: index === 0 ? 2.25 : 1.5,
    ...(dash === undefined ? {} : { strokeDasharray: dash }),
  }
}
