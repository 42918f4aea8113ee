import { useMemo } from 'react'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { mayMove, runsOverYears } from '../../../domain/plan/lineTiming.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import type { GridCell, GridColumn, RowTiming } from '../../components/grid/gridTypes.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import styles from './Calendar.module.css'
import { CalendarBar } from './CalendarBar.tsx'
import { calendarColumn } from './gridCells.ts'
import { lineMonths } from './lineMonths.ts'

/** A line with its kind and the colour of its family. */
export interface CalendarLine {
  readonly line: Line
  readonly kind: LineKind
  readonly color: string | undefined
}

/** The column in which the months of lines stand on the calendar of the plan, and the words of each of its cells. */
export function useCalendarColumn(
  model: LiveModel,
  scenarioId: string,
  lines: ReadonlyMap<string, CalendarLine>,
  timing: RowTiming,
): { readonly columns: readonly GridColumn[]; readonly getCell: (lineId: string) => GridCell | null } {
  const t = useT()
  const format = useFormat()
  const runs = useMemo(
    () => new Map([...lines].map(([id, { line, kind }]) => [id, lineMonths(model, scenarioId, line, kind)])),
    [model, scenarioId, lines],
  )
  return useMemo(() => {
    const { timeline, years } = model.compiled.sheet.calendar
    const { start, months } = timeline
    const yearStarts = years.slice(1).map(({ first }) => first)
    const draw = (lineId: string) => {
      const run = runs.get(lineId)
      const found = lines.get(lineId)
      if (!run || !found) return null
      const canMove = timing.can(lineId)
      return (
        <CalendarBar
          run={run}
          start={start}
          months={months}
          color={found.color}
          yearStarts={yearStarts}
          canMove={canMove && mayMove(found.line, found.kind)}
          canEnd={canMove && runsOverYears(found.kind)}
          onMove={(by) => timing.move([lineId], by)}
          onEnd={(by) => timing.end([lineId], by)}
        />
      )
    }
    const head = (
      <span className={styles.scale} aria-hidden>
        {years.map(({ index, first, last }) => (
          <span key={index} style={{ left: `${(first / months) * 100}%` }}>
            {format.fiscalYear(start + first, start + last)}
          </span>
        ))}
      </span>
    )
    const column: GridColumn = {
      id: calendarColumn,
      label: t('lines.calendar.months'),
      kind: { kind: 'text' },
      width: 320,
      grows: true,
      head,
      draw,
    }
    return {
      columns: [column],
      getCell: (lineId) => {
        if (!lines.has(lineId)) return null
        const run = runs.get(lineId)
        const value = run
          ? t('lines.calendar.fromTo', {
              first: format.month(start + run.first, 'long'),
              last: format.month(start + run.last, 'long'),
            })
          : t('lines.calendar.none')
        return { value, readOnly: true }
      },
    }
  }, [model, runs, lines, timing, t, format])
}
