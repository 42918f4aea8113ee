import { useEffect, useState } from 'react'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './SelectionStrip.module.css'
import type { SelectionSums } from './selectionSums.ts'

interface SelectionStripProps {
  readonly sums: SelectionSums | null
  /** Writes a figure of the unit of the selection. */
  readonly write: (value: number) => string
  /** Rates do not add up. */
  readonly adds: boolean
  /** In what amounts are written, where the figures do not say it. */
  readonly unit?: string
}

/** How long a selection rests before it is read out, in milliseconds. */
const RESTED = 500

/** What the selected figures come to, beside the grid; read out once the selection rests. */
export function SelectionStrip({ sums, write, adds, unit }: SelectionStripProps) {
  const t = useT()
  const format = useFormat()
  const parts: readonly string[] =
    sums === null
      ? []
      : [
          t('components.grid.selection', { cells: format.number(sums.count) }),
          ...(sums.unit === null
            ? [t('components.grid.mixed')]
            : [
                ...(adds ? [t('components.grid.sum', { sum: write(sums.sum) })] : []),
                t('components.grid.average', { average: write(sums.average) }),
                t('components.grid.min', { figure: write(sums.min) }),
                t('components.grid.max', { figure: write(sums.max) }),
                ...(unit === undefined ? [] : [unit]),
              ]),
        ]
  const said = useRested(parts.join(', '))
  return (
    <>
      {parts.length > 0 && (
        <span className={styles.sums} data-testid="selection-sums" aria-hidden>
          {parts.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </span>
      )}
      <span role="status" className="al-hidden">
        {said}
      </span>
    </>
  )
}

/** A text once it has stopped changing; gone at once when it is empty. */
function useRested(text: string): string {
  const [rested, setRested] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), RESTED)
    return () => clearTimeout(timer)
  }, [text])
  return text === '' ? '' : rested
}
