import styles from '../../components/charts/Chart.module.css'
import { useFormat, useT } from '../../state/preferences.ts'
import { fanBands } from './percentiles.ts'
import { bandOpacity, medianLine, planLine, floorLine } from './fanLooks.ts'

/** What the bands and the lines of the fan are. */
export function FanLegend({ floor }: { readonly floor: number }) {
  const t = useT()
  const format = useFormat()
  const lines = [
    { label: t('chance.fan.median'), style: medianLine },
    { label: t('chance.fan.plan'), style: planLine },
    ...(floor > 0 ? [{ label: t('chance.fan.floor', { floor: format.money(floor) }), style: floorLine }] : []),
  ]
  return (
    <ul className={styles.legend}>
      {fanBands.map(([low, high], place) => (
        <li key={low}>
          <svg width={14} height={12} aria-hidden>
            <rect width={14} height={12} rx={2} fill="var(--al-accent)" fillOpacity={bandOpacity(place)} />
          </svg>
          {t('chance.fan.band', { low: format.percent(low, 0), high: format.percent(high, 0) })}
        </li>
      ))}
      {lines.map(({ label, style }) => (
        <li key={label}>
          <svg width={24} height={12} aria-hidden>
            <line x1={0} x2={24} y1={6} y2={6} {...style} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
