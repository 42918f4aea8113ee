import { useCallback, useMemo } from 'react'
import { allLineKinds } from '../../../domain/model/lineKinds.ts'
import { batch } from '../../../editing/edit.ts'
import type { RateGrid } from '../../../exchange/voluntary/rateGrid.ts'
import { DataGrid } from '../../components/DataGrid.tsx'
import type { GridEdit, GridRow } from '../../components/grid/gridTypes.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { useOpenLine } from '../funders/useOpenLine.ts'
import { scenarioInputsOf } from '../lines/lineTable.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { taskCell, taskColumns, taskEdits } from './taskCells.ts'
import { voluntaryLines } from './voluntaryLines.ts'

interface TasksGridProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly rates: RateGrid
  readonly onScreen: ShowScreen
}

/** Every task and everything lent, typed like a spreadsheet: how much a year, when, and what it is worth. */
export function TasksGrid({ model, scenarioId, rates, onScreen }: TasksGridProps) {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const openLine = useOpenLine(onScreen)
  const lines = useMemo(() => voluntaryLines(model.plan, scenarioId), [model, scenarioId])
  const words = useMemo(() => ({ t, format, labels, rates }), [t, format, labels, rates])
  const columns = useMemo(() => taskColumns(model, words), [model, words])
  const rows = useMemo(
    () =>
      allLineKinds()
        .filter(({ id }) => lines.some(({ kind }) => kind === id))
        .flatMap(({ id }): readonly GridRow[] => [
          { id: `group:${id}`, label: labels.kind(id), type: 'group' },
          ...lines
            .filter(({ kind }) => kind === id)
            .map((line): GridRow => ({ id: line.id, label: line.name, type: 'line', level: 1, renamable: true })),
        ]),
    [lines, labels],
  )
  const getCell = useMemo(() => {
    const inputs = scenarioInputsOf(model.plan, scenarioId)
    const evaluation = model.evaluation(scenarioId)
    return (rowId: string, columnId: string) => {
      const line = lines.find(({ id }) => id === rowId)
      return line ? taskCell(line, columnId, { ...words, inputs, evaluation }) : null
    }
  }, [model, scenarioId, lines, words])
  const onEdit = useCallback(
    (edits: readonly GridEdit[]) => {
      const planEdits = edits.flatMap((edit) => {
        const line = lines.find(({ id }) => id === edit.rowId)
        return line ? taskEdits(edit, line, { scenarioId, newId, rates }) : []
      })
      const [first] = planEdits
      if (first) run(planEdits.length === 1 ? first : batch({ code: 'setValues', name: '' }, planEdits))
    },
    [run, lines, scenarioId, newId, rates],
  )
  return (
    <DataGrid
      label={t('voluntary.tabs.tasks')}
      rowHeader={t('voluntary.task')}
      columns={columns}
      rows={rows}
      getCell={getCell}
      onEdit={onEdit}
      onOpenRow={(id) => (id.startsWith('group:') ? undefined : openLine(id))}
      shows={scenarioId}
      hint={t('voluntary.hint')}
      rowHeaderWidth={230}
    />
  )
}
