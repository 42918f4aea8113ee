import { lineInputId } from '../../../domain/plan/lineKind.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { batch } from '../../../editing/edit.ts'
import type { Edit } from '../../../editing/edit.ts'
import { clearInput, clearInputAt, setInput, setInputAt } from '../../../editing/edits/inputs.ts'
import { renameLine } from '../../../editing/edits/lineDetails.ts'
import { labelColumn } from '../../components/grid/gridTypes.ts'
import type { GridEdit } from '../../components/grid/gridTypes.ts'
import { parameterOfCell } from './gridCells.ts'

type Found = (lineId: string) => { readonly line: Line; readonly kind: LineKind } | undefined

/** Turns what was typed in the grid into one edit of the plan; null when nothing of it falls on a parameter. */
export function gridEditsToPlan(edits: readonly GridEdit[], scenarioId: string, find: Found): Edit | null {
  const planEdits = edits.flatMap((edit): Edit[] => {
    const found = find(edit.rowId)
    const planEdit = found ? cellEdit(edit, scenarioId, found.line, found.kind) : null
    return planEdit ? [planEdit] : []
  })
  const [first] = planEdits
  if (!first) return null
  return planEdits.length === 1 ? first : batch({ code: 'setValues', name: '' }, planEdits)
}

function cellEdit(edit: GridEdit, scenarioId: string, line: Line, kind: LineKind): Edit | null {
  const { columnId, value } = edit
  if (columnId === labelColumn) {
    return typeof value === 'string' && value.trim() !== '' ? renameLine(line.id, value.trim()) : null
  }
  const place = parameterOfCell(line, kind, columnId)
  if (!place) return null
  const inputId = lineInputId(line.id, place.parameter.id)
  const { position } = place
  if (value === null)
    return position === null ? clearInput(scenarioId, inputId) : clearInputAt(scenarioId, inputId, position)
  const figure = Number(value)
  return position === null ? setInput(scenarioId, inputId, figure) : setInputAt(scenarioId, inputId, position, figure)
}
