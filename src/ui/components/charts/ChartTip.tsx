import styles from './Chart.module.css'

interface ChartTipProps {
  readonly title: string
  readonly lines: readonly {
    readonly id: string
    readonly label: string
    readonly value: string
    readonly color: string
  }[]
  readonly total?: { readonly label: string; readonly value: string }
}

/** What a chart says of the period under the pointer. */
export function ChartTip({ title, lines, total }: ChartTipProps) {
  return (
    <div className={styles.tip}>
      <strong>{title}</strong>
      {lines.map((line) => (
        <div key={line.id} className={styles.tipLine}>
          <span className={styles.tipMark} style={{ background: line.color }} />
          <span>{line.label}</span>
          <span className="al-figure">{line.value}</span>
        </div>
      ))}
      {total && (
        <div className={`${styles.tipLine} ${styles.tipTotal}`}>
          <span />
          <span>{total.label}</span>
          <span className="al-figure">{total.value}</span>
        </div>
      )}
    </div>
  )
}
