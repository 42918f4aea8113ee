import { useEffect, useState, type PointerEvent } from 'react'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Calendar.module.css'
import type { LineMonths } from './lineMonths.ts'

interface CalendarBarProps {
  readonly run: LineMonths
  /** The first month of the plan, absolute, and how many it has. */
  readonly start: number
  readonly months: number
  readonly color: string | undefined
  /** The first month of each fiscal year, from 0. */
  readonly yearStarts: readonly number[]
  readonly canMove: boolean
  readonly canEnd: boolean
  readonly onMove: (months: number) => void
  readonly onEnd: (months: number) => void
}

interface Drag {
  readonly what: 'all' | 'end'
  readonly from: number
  /** The width of a month on the screen, in pixels. */
  readonly month: number
  readonly by: number
}

/** The months of a line on the calendar: dragged to another time, or by their end. */
export function CalendarBar(props: CalendarBarProps) {
  const { run, start, months, color, canMove, canEnd, onMove, onEnd } = props
  const t = useT()
  const format = useFormat()
  const [drag, setDrag] = useState<Drag | null>(null)
  const isDragging = drag !== null
  useEffect(() => {
    if (!isDragging) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDrag(null)
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [isDragging])

  const begin = (what: Drag['what']) => (event: PointerEvent) => {
    const track = event.currentTarget.closest('[data-track]')
    if (!track || event.button !== 0) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ what, from: event.clientX, month: track.getBoundingClientRect().width / months, by: 0 })
  }
  const follow = (event: PointerEvent) => {
    if (drag) setDrag({ ...drag, by: Math.round((event.clientX - drag.from) / drag.month) })
  }
  const end = () => {
    setDrag(null)
    if (!drag || drag.by === 0) return
    if (drag.what === 'all') onMove(drag.by)
    else onEnd(drag.by)
  }
  const lastFilled = run.filled.at(-1)?.last ?? run.last
  const moved = drag?.what === 'all' ? drag.by : 0
  const ended = drag?.what === 'end' ? drag.by : 0
  const place = (first: number, last: number) => ({
    left: `${((first + moved) / months) * 100}%`,
    width: `${((last - first + 1) / months) * 100}%`,
  })
  const handlers = { onPointerMove: follow, onPointerUp: end, onPointerCancel: () => setDrag(null) }
  const shownMonth = (month: number) => format.month(start + month)
  return (
    <div className={styles.track} data-track>
      {props.yearStarts.map((month) => (
        <span key={month} className={styles.year} style={{ left: `${(month / months) * 100}%` }} />
      ))}
      <span className={styles.span} style={place(run.first, run.last)} />
      {run.filled.map(({ first, last }) => (
        <span key={first} className={styles.run} style={{ ...place(first, last), background: color }} />
      ))}
      {canMove && (
        <span
          className={styles.handle}
          style={place(run.first, run.last)}
          data-testid="calendar-bar"
          aria-hidden
          title={t('lines.calendar.grip')}
          onPointerDown={begin('all')}
          {...handlers}
        />
      )}
      {canEnd && (
        <span
          className={styles.end}
          style={{ left: `${((lastFilled + 1 + moved + ended) / months) * 100}%` }}
          data-testid="calendar-end"
          aria-hidden
          title={t('lines.calendar.endGrip')}
          onPointerDown={begin('end')}
          {...handlers}
        />
      )}
      {drag && (
        <span
          className={styles.tip}
          style={{ left: `clamp(0%, ${((run.first + moved) / months) * 100}%, 100% - 12rem)` }}
        >
          {drag.what === 'all'
            ? t('lines.calendar.fromTo', {
                first: shownMonth(run.first + drag.by),
                last: shownMonth(run.last + drag.by),
              })
            : t('lines.calendar.upTo', { last: shownMonth(lastFilled + drag.by) })}
        </span>
      )}
    </div>
  )
}
