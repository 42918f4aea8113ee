import { useCallback, useMemo } from 'react'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import { isMoney } from '../../../domain/calc/expression.ts'
import { parameterServes } from '../../../domain/plan/lineKind.ts'
import type { LineKind, ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import { lineMark } from '../../../domain/plan/linesIn.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'
import { notesOnLine } from '../../../domain/plan/planNote.ts'
import { statuses } from '../../../domain/instruments/retainedShare.ts'
import { moveLines } from '../../../editing/edits/lines.ts'
import { DataGrid } from '../../components/DataGrid.tsx'
import type { GridCell, GridColumn, GridEdit, GridRow, RowMoves } from '../../components/grid/gridTypes.ts'
import { elsewhereOf } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useWorkspace } from '../../state/workspace.ts'
import {
  amountColumn,
  computed,
  lineCell,
  parameterOfCell,
  statusColumn,
  totalColumn,
  yearColumn,
  yearOfColumn,
} from './gridCells.ts'
import { gridEditsToPlan } from './gridEditsToPlan.ts'
import { useLinesView } from './linesView.ts'
import { headlineOf, mainParameter, placeOf, scenarioInputsOf } from './lineTable.ts'
import type { Headline } from './lineTable.ts'
import { signedRate } from './seriesPreview.ts'
import { useCalendarColumn } from './useCalendarColumn.tsx'
import type { CalendarLine } from './useCalendarColumn.tsx'
import { useLineTiming } from './useLineTiming.ts'
import { useTypedSeries } from './useTypedSeries.ts'

/** Lines that stand together under one heading, with their total. */
export interface LineGroup {
  readonly id: string
  readonly label: string
  readonly color?: string
  readonly hasTotal: boolean
  readonly lines: readonly { readonly line: Line; readonly kind: LineKind }[]
}

interface LinesGridProps {
  readonly label: string
  readonly model: LiveModel
  readonly scenarioId: string
  readonly groups: readonly LineGroup[]
  readonly hasStatus: boolean
  readonly openLine: string | null
  readonly onOpenLine: (lineId: string) => void
}

const totalRow = (groupId: string) => `total:${groupId}`

/** The lines of a screen by fiscal year, typed like a spreadsheet; totals follow each group. */
export function LinesGrid({ label, model, scenarioId, groups, hasStatus, openLine, onOpenLine }: LinesGridProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const run = useWorkspace((workspace) => workspace.run)
  const view = useLinesView((state) => state.view)
  const figures = useFigures(model, scenarioId, groups)
  const find = useCallback((lineId: string) => figures.lines.get(lineId), [figures])
  const timing = useLineTiming(model, scenarioId, find)
  const onCalendar = useMemo(() => calendarLines(view === 'calendar' ? groups : []), [view, groups])
  const calendar = useCalendarColumn(model, scenarioId, onCalendar, timing)
  const amountColumns = useColumns(model, hasStatus, hasAmounts(groups))
  const columns = view === 'calendar' ? calendar.columns : amountColumns
  const rows = useMemo(
    () =>
      groups.flatMap((group) =>
        groupRows(group, {
          openLine,
          figures,
          totalLabel: t('lines.totalOf', { group: group.label }),
          hasTotals: view === 'amounts',
          markOf: (line) => {
            const mark = lineMark(model.plan, scenarioId, line) ?? movedInBase(model.plan, scenarioId, line)
            return mark === null ? {} : { mark: t(`lines.marks.${mark}`) }
          },
          notedOf: ({ id }) => {
            const count = notesOnLine(model.plan.notes, id).filter(({ done }) => !done).length
            return count === 0 ? {} : { noted: t('notes.mark', { count }) }
          },
          detailOf: (line, kind) => {
            const rate = figures.growthOf(line, kind)
            const growth = rate === null ? [] : [t('series.yearly', { rate: signedRate(rate, format) })]
            const detail = [...detailOf(model.plan, line, kind, labels.parameter), ...growth].join(' · ')
            return detail === '' ? {} : { detail }
          },
        }),
      ),
    [model, scenarioId, groups, openLine, figures, view, t, format, labels],
  )
  const getAmount = useGetCell(model, scenarioId, groups, figures)
  const readTyped = useTypedSeries(scenarioId)
  const readSeries = (lineId: string, columnId: string, text: string) => {
    const found = find(lineId)
    const place = found && columnId !== statusColumn ? parameterOfCell(found.line, found.kind, columnId) : null
    return found && place ? readTyped({ ...found, ...place, calendar: model.compiled.sheet.calendar }, text) : null
  }
  const rowMoves = useMemo((): RowMoves => {
    const ids = groups.map(({ lines }) => lines.map(({ line }) => line.id))
    const among = new Map(ids.flatMap((group) => group.map((id) => [id, group] as const)))
    return {
      among: (lineId) => among.get(lineId) ?? [],
      move: (lineIds, before) => void run(moveLines(lineIds, before)),
    }
  }, [groups, run])
  const onEdit = useCallback(
    (edits: readonly GridEdit[]) => {
      const edit = gridEditsToPlan(edits, scenarioId, (id) => figures.lines.get(id))
      if (edit) run(edit)
    },
    [figures, run, scenarioId],
  )
  return (
    <DataGrid
      shows={scenarioId}
      hint={t(view === 'calendar' ? 'lines.calendar.help' : 'series.help')}
      label={label}
      rowHeader={t('lines.line')}
      columns={columns}
      rows={rows}
      getCell={view === 'calendar' ? calendar.getCell : getAmount}
      onEdit={onEdit}
      readSeries={readSeries}
      rowMoves={rowMoves}
      timing={timing}
      onOpenRow={(id) => (figures.lines.has(id) ? onOpenLine(id) : undefined)}
      rowHeaderWidth={openLine === null ? (view === 'calendar' ? 300 : 340) : 210}
    />
  )
}

/** Whether some line has one amount for the whole plan: a loan, an investment, an opening post. */
function hasAmounts(groups: readonly LineGroup[]): boolean {
  return groups.some(({ lines }) => lines.some(({ line, kind }) => mainParameter(line, kind)?.shape === 'scalar'))
}

function useColumns(model: LiveModel, hasStatus: boolean, hasAmount: boolean): readonly GridColumn[] {
  const t = useT()
  const format = useFormat()
  return useMemo(() => {
    const { years, timeline } = model.compiled.sheet.calendar
    const amount: GridColumn = { id: amountColumn, label: t('lines.amount'), kind: { kind: 'amount' }, width: 100 }
    const status: GridColumn = {
      id: statusColumn,
      label: t('lines.status'),
      kind: { kind: 'choice', options: [] },
      width: 92,
    }
    return [
      ...(hasStatus ? [status] : []),
      ...(hasAmount ? [amount] : []),
      ...years.map((year): GridColumn => ({
        id: yearColumn(year.index),
        label: format.fiscalYear(timeline.start + year.first, timeline.start + year.last),
        kind: { kind: 'amount' },
        width: 104,
      })),
      { id: totalColumn, label: t('lines.total'), kind: { kind: 'amount' }, width: 112, total: true },
    ]
  }, [model, hasStatus, hasAmount, t, format])
}

interface Figures {
  readonly lines: ReadonlyMap<string, { readonly line: Line; readonly kind: LineKind }>
  readonly headlines: ReadonlyMap<string, Headline>
  /** The same in the base, with its name; null while the base is shown. */
  readonly elsewhere: { readonly name: string; readonly headlines: ReadonlyMap<string, Headline> } | null
  readonly isActive: (line: Line) => boolean
  /** The yearly growth that a line holds by itself; null when it holds none. */
  readonly growthOf: (line: Line, kind: LineKind) => number | null
}

function useFigures(model: LiveModel, scenarioId: string, groups: readonly LineGroup[]): Figures {
  return useMemo(() => {
    const inputs = scenarioInputsOf(model.plan, scenarioId)
    const all = groups.flatMap((group) => group.lines)
    const base = elsewhereOf(model, scenarioId)
    const headlinesIn = (id: string) =>
      new Map(all.map(({ line, kind }) => [line.id, headlineOf(model, id, line, kind)]))
    return {
      lines: new Map(all.map((entry) => [entry.line.id, entry])),
      headlines: headlinesIn(scenarioId),
      elsewhere: base && { name: base.name, headlines: headlinesIn(base.scenarioId) },
      isActive: inputs.isActive,
      growthOf: (line, kind) => {
        const own = kind.parameters.find(({ id }) => id === 'ownGrowth')
        return own && parameterServes(own, line, kind) ? placeOf(inputs.value(line, own), 0) : null
      },
    }
  }, [model, scenarioId, groups])
}

/** Beside the name of a line: its funder, or what is typed where it is no amount (hours, members). */
function detailOf(plan: Plan, line: Line, kind: LineKind, nameOf: (parameterId: string) => string): readonly string[] {
  const main = mainParameter(line, kind)
  if (main && !isMoney(main.unit)) return [nameOf(main.id)]
  const funder = plan.funders.find(({ id }) => id === line.funder)
  return funder ? [funder.name] : []
}

/** The base moves lines in time too: those are marked, as in any scenario. */
function movedInBase(plan: Plan, scenarioId: string, line: Line): 'movedInBase' | null {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId)
  return scenario?.parent === null && scenario.timing[line.id] ? 'movedInBase' : null
}

function calendarLines(groups: readonly LineGroup[]): ReadonlyMap<string, CalendarLine> {
  return new Map(
    groups.flatMap(({ lines, color }) => lines.map(({ line, kind }) => [line.id, { line, kind, color }] as const)),
  )
}

/** What is said of the lines of a group. */
interface RowWords {
  readonly openLine: string | null
  readonly figures: Figures
  readonly totalLabel: string
  readonly hasTotals: boolean
  markOf(line: Line): { mark?: string }
  /** Its notes that wait. */
  notedOf(line: Line): { noted?: string }
  detailOf(line: Line, kind: LineKind): { detail?: string }
}

/** The mark of the scenario; while a form takes room, a marked line does without its funder. */
function wordsBeside(words: RowWords, line: Line, kind: LineKind): { mark?: string; detail?: string } {
  const mark = words.markOf(line)
  const isNarrow = words.openLine !== null && mark.mark !== undefined
  return isNarrow ? mark : { ...mark, ...words.detailOf(line, kind) }
}

function groupRows(group: LineGroup, words: RowWords): readonly GridRow[] {
  const color = group.color === undefined ? {} : { color: group.color }
  return [
    { id: `group:${group.id}`, label: group.label, type: 'group', ...color },
    ...group.lines.map(({ line, kind }): GridRow => ({
      id: line.id,
      label: line.name,
      type: 'line',
      level: 1,
      renamable: true,
      current: line.id === words.openLine,
      muted: !words.figures.isActive(line),
      ...wordsBeside(words, line, kind),
      ...words.notedOf(line),
    })),
    ...(group.hasTotal && words.hasTotals
      ? [{ id: totalRow(group.id), label: words.totalLabel, type: 'total' } as const]
      : []),
  ]
}

function useGetCell(model: LiveModel, scenarioId: string, groups: readonly LineGroup[], figures: Figures) {
  const t = useT()
  const format = useFormat()
  return useMemo(() => {
    const inputs = scenarioInputsOf(model.plan, scenarioId)
    const statusOptions = statuses.map((status, i) => ({
      value: String(i + 1),
      label: t(`lines.statuses.${status}`),
    }))
    const written = (parameter: ParameterDefinition, value: number) => {
      if (isMoney(parameter.unit)) return format.money(value, { decimals: 2 })
      if (parameter.unit === 'rate') return format.percent(value)
      return parameter.id === 'status' ? (statusOptions[value - 1]?.label ?? '') : format.number(value)
    }
    const overriddenNote = (parameter: ParameterDefinition, value: number) =>
      t('lines.overridden', { value: written(parameter, value) })
    const elsewhereNote = (cents: number) =>
      t('components.differs.elsewhere', { scenario: figures.elsewhere?.name ?? '', figure: format.money(cents) })
    const groupTotal = (group: LineGroup, columnId: string): GridCell | null => {
      const year = yearOfColumn(columnId)
      if (year === null && columnId !== totalColumn) return null
      const total = (headlines: Figures['headlines']) => {
        const counted = group.lines.flatMap(({ line }) => headlines.get(line.id) ?? [])
        const sums = counted.filter(({ counts }) => counts).map(({ byYear }) => byYear)
        const picked = sums.map((byYear) => (year === null ? byYear.reduce((a, b) => a + b, 0) : (byYear[year] ?? 0)))
        return picked.reduce((a, b) => a + b, 0)
      }
      const value = total(figures.headlines)
      const other = figures.elsewhere && total(figures.elsewhere.headlines)
      return computed(value, other, elsewhereNote) ?? { value, readOnly: true }
    }
    return (rowId: string, columnId: string): GridCell | null => {
      const found = figures.lines.get(rowId)
      if (found) {
        const byYear = figures.headlines.get(rowId)?.byYear ?? []
        const byYearElsewhere = figures.elsewhere && (figures.elsewhere.headlines.get(rowId)?.byYear ?? [])
        const cells = { ...found, inputs, byYear, byYearElsewhere, elsewhereNote, overriddenNote, statusOptions }
        return lineCell(cells, columnId)
      }
      const group = groups.find((candidate) => totalRow(candidate.id) === rowId)
      return group ? groupTotal(group, columnId) : null
    }
  }, [model, scenarioId, groups, figures, t, format])
}
