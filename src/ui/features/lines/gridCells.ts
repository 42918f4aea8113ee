import { isMoney } from '../../../domain/calc/expression.ts'
import { parameterServes } from '../../../domain/plan/lineKind.ts'
import type { LineKind, ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import type { CellKind, GridCell } from '../../components/grid/gridTypes.ts'
import { mainParameter, placeOf } from './lineTable.ts'
import type { ScenarioInputs } from './lineTable.ts'

/** The columns of the grid besides the fiscal years, which are `year0`, `year1`... */
export const amountColumn = 'amount'
export const statusColumn = 'status'
export const totalColumn = 'total'
export const calendarColumn = 'calendar'

/** The id of a fiscal year's column. */
export function yearColumn(index: number): string {
  return `year${index}`
}

/** The fiscal year of a column; null when it is another. */
export function yearOfColumn(columnId: string): number | null {
  const match = /^year(\d+)$/.exec(columnId)
  return match ? Number(match[1]) : null
}

/** How a parameter is typed in a cell. */
export function cellKindOf(parameter: ParameterDefinition): CellKind {
  const { unit, min, max } = parameter
  if (isMoney(unit)) return { kind: 'amount', min, max }
  if (unit === 'rate') return { kind: 'rate', min, max }
  if (unit === 'month') return { kind: 'month', min, max }
  return { kind: parameter.integer ? 'integer' : 'number', min, max }
}

/** The parameter that a cell of a line edits, with its place in a series; null where the cell is computed. */
export function parameterOfCell(
  line: Line,
  kind: LineKind,
  columnId: string,
): { readonly parameter: ParameterDefinition; readonly position: number | null } | null {
  if (columnId === statusColumn) {
    const status = kind.parameters.find(({ id }) => id === 'status')
    return status && parameterServes(status, line, kind) ? { parameter: status, position: null } : null
  }
  const main = mainParameter(line, kind)
  const year = yearOfColumn(columnId)
  if (!main) return null
  if (main.shape === 'byYear') return year === null ? null : { parameter: main, position: year }
  return columnId === amountColumn && main.shape === 'scalar' ? { parameter: main, position: null } : null
}

/** What the grid needs to fill a line's cells. */
export interface LineCells {
  readonly line: Line
  readonly kind: LineKind
  readonly inputs: ScenarioInputs
  /** What the line brings or costs by fiscal year. */
  readonly byYear: readonly number[]
  /** The same in the base; null while the base is shown. */
  readonly byYearElsewhere: readonly number[] | null
  /** Says what the base has, for a computed amount that is another here. */
  elsewhereNote(cents: number): string
  /** Says what the parent scenario has, for a cell that this one changes. */
  overriddenNote(parameter: ParameterDefinition, value: number): string
  readonly statusOptions: readonly { readonly value: string; readonly label: string }[]
}

/** One cell of a line: typed where a parameter stands there, computed otherwise. */
export function lineCell(cells: LineCells, columnId: string): GridCell | null {
  const { line, kind, inputs } = cells
  const summed = (of: (byYear: readonly number[]) => number) => {
    const { byYear, byYearElsewhere } = cells
    return computed(of(byYear), byYearElsewhere && of(byYearElsewhere), cells.elsewhereNote)
  }
  if (columnId === totalColumn) return summed((byYear) => byYear.reduce((a, b) => a + b, 0))
  const place = parameterOfCell(line, kind, columnId)
  const year = yearOfColumn(columnId)
  if (!place) return year === null ? null : summed((byYear) => byYear[year] ?? 0)
  const { parameter, position } = place
  const value = placeOf(inputs.value(line, parameter), position ?? 0)
  const overridden = inputs.isOverridden(line, parameter.id, position ?? undefined)
  const note = overridden
    ? { note: cells.overriddenNote(parameter, placeOf(inputs.inherited(line, parameter), position ?? 0)) }
    : {}
  if (columnId === statusColumn) {
    return {
      value: String(value),
      kind: { kind: 'choice', options: cells.statusOptions },
      overridden,
      required: true,
      ...note,
    }
  }
  return { value, kind: cellKindOf(parameter), overridden, ...note }
}

/** A computed figure, marked where the base has another; nothing is shown where neither has one. */
export function computed(
  cents: number,
  elsewhere: number | null,
  elsewhereNote: (cents: number) => string,
): GridCell | null {
  const differs = elsewhere !== null && Math.round(elsewhere / 100) !== Math.round(cents / 100)
  if (cents === 0 && !differs) return null
  return { value: cents, readOnly: true, ...(differs ? { differs, note: elsewhereNote(elsewhere) } : {}) }
}
