import type { CSSProperties } from 'react'
import { TRIANGLE_HEIGHT } from '../../../domain/analysis/threePoles.ts'
import { lineStyle } from '../../components/charts/lineStyle.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { seriesColor } from '../../theme/families.ts'
import type { SeriesLook } from '../../theme/families.ts'
import styles from './Poles.module.css'

/** The path of one scenario: its place in each fiscal year that has one. */
export interface PolePath {
  readonly id: string
  readonly label: string
  readonly look: SeriesLook
  /** Its years are written beside it. */
  readonly isNamed: boolean
  readonly points: readonly { readonly year: string; readonly x: number; readonly y: number }[]
}

const SIDE = 420
const MARGIN = { left: 110, right: 130, top: 44, bottom: 46 }
const WIDTH = SIDE + MARGIN.left + MARGIN.right
const HEIGHT = SIDE * TRIANGLE_HEIGHT + MARGIN.top + MARGIN.bottom

const at = (x: number, y: number) => ({
  x: MARGIN.left + x * SIDE,
  y: MARGIN.top + (TRIANGLE_HEIGHT - y) * SIDE,
})
const corners = [at(0, 0), at(1, 0), at(0.5, TRIANGLE_HEIGHT)]
const pointsOf = (places: readonly { readonly x: number; readonly y: number }[]) =>
  places.map(({ x, y }) => `${x},${y}`).join(' ')

interface TernaryPlotProps {
  readonly paths: readonly PolePath[]
  /** Shows the part of the triangle in which the points lie instead of the whole. */
  readonly isClose: boolean
}

/** The mixes of income between market, redistribution and reciprocity: a triangle, and a path over the years for each scenario. */
export function TernaryPlot({ paths, isClose }: TernaryPlotProps) {
  const t = useT()
  const whole = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  const { x, y, width, height } = isClose ? around(paths) : whole
  const scale = { '--scale': width / WIDTH } as CSSProperties
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} className={styles.plot} style={scale}>
      <polygon points={pointsOf(corners)} className={styles.triangle} />
      <Grid shares={isClose ? fineShares : shares} />
      <text x={corners[0]!.x - 10} y={corners[0]!.y + 22} textAnchor="middle" className={styles.corner}>
        {t('poles.market')}
      </text>
      <text x={corners[1]!.x + 10} y={corners[1]!.y + 22} textAnchor="middle" className={styles.corner}>
        {t('poles.redistribution')}
      </text>
      <text x={corners[2]!.x} y={corners[2]!.y - 14} textAnchor="middle" className={styles.corner}>
        {t('poles.reciprocity')}
      </text>
      {paths.map((path, index) => (
        <Path key={path.id} path={path} index={index} />
      ))}
    </svg>
  )
}

/** The least box of the plot's proportions that holds every point with room for the names of the years. */
function around(paths: readonly PolePath[]) {
  const places = paths.flatMap(({ points }) => points.map((point) => at(point.x, point.y)))
  const [left, right] = [Math.min(...places.map((one) => one.x)), Math.max(...places.map((one) => one.x))]
  const [top, bottom] = [Math.min(...places.map((one) => one.y)), Math.max(...places.map((one) => one.y))]
  const width = Math.min(WIDTH, Math.max((right - left) * 1.6, ((bottom - top) * 1.6 * WIDTH) / HEIGHT, WIDTH / 8))
  const height = (width * HEIGHT) / WIDTH
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
}

/** The shares at which a line is drawn: every 20 %, every 5 % from close. */
const shares = [0.2, 0.4, 0.6, 0.8]
const fineShares = Array.from({ length: 19 }, (_, i) => (i + 1) / 20)

/** Lines of equal share, with the share written along the side on which it is read. */
function Grid({ shares }: { readonly shares: readonly number[] }) {
  const format = useFormat()
  return (
    <g>
      {shares.map((share) => {
        const rest = 1 - share
        const lines = [
          // Equal reciprocity, equal market, equal redistribution.
          [at(share / 2, TRIANGLE_HEIGHT * share), at(1 - share / 2, TRIANGLE_HEIGHT * share)],
          [at(rest, 0), at(rest / 2, TRIANGLE_HEIGHT * rest)],
          [at(share, 0), at(share + rest / 2, TRIANGLE_HEIGHT * rest)],
        ] as const
        const [reciprocity, market, redistribution] = lines
        return (
          <g key={share}>
            {lines.map(([from, to], i) => (
              <line key={i} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.gridLine} />
            ))}
            <text x={reciprocity[1].x + 6} y={reciprocity[1].y + 4} className={styles.tick}>
              {format.percent(share, 0)}
            </text>
            <text x={market[1].x - 6} y={market[1].y + 4} textAnchor="end" className={styles.tick}>
              {format.percent(share, 0)}
            </text>
            <text x={redistribution[0].x} y={redistribution[0].y + 15} textAnchor="middle" className={styles.tick}>
              {format.percent(share, 0)}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Path({ path, index }: { readonly path: PolePath; readonly index: number }) {
  const color = seriesColor(path.look)
  const places = path.points.map(({ year, x, y }) => ({ year, ...at(x, y) }))
  const [first] = places
  const last = places.at(-1)
  if (!first || !last) return null
  const hasMoved = Math.hypot(last.x - first.x, last.y - first.y) > 4
  return (
    <g style={{ color }}>
      <polyline
        points={pointsOf(places)}
        className={styles.path}
        style={{ strokeDasharray: lineStyle(path, index).strokeDasharray }}
      />
      {places.map(({ year, x, y }) => (
        <circle key={year} cx={x} cy={y} className={styles.point} data-last={year === last.year || undefined}>
          <title>{`${path.label} · ${year}`}</title>
        </circle>
      ))}
      {path.isNamed && hasMoved && (
        <text x={first.x} y={first.y} dx="0.8em" dy="-0.5em" className={styles.year}>
          {first.year}
        </text>
      )}
      {path.isNamed && (
        <text x={last.x} y={last.y} dx="0.8em" dy="1.2em" className={styles.year}>
          {last.year}
        </text>
      )}
    </g>
  )
}
