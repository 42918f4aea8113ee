import { useCallback, useMemo } from 'react'
import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { batch } from '../../../editing/edit.ts'
import type { Edit } from '../../../editing/edit.ts'
import { changeAction, removeAction } from '../../../editing/edits/actions.ts'
import { DataGrid } from '../../components/DataGrid.tsx'
import { labelColumn } from '../../components/grid/gridTypes.ts'
import type { GridCell, GridColumn, GridEdit, GridRow } from '../../components/grid/gridTypes.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import styles from './Actions.module.css'

const MAX_WEIGHT = 1_000_000

/** The actions of the plan: name, weight in the sharing of general costs, note, and how many lines give to each. */
export function ActionList() {
  const t = useT()
  const { plan } = useOpenPlan().model
  const run = useWorkspace((workspace) => workspace.run)
  const columns = useMemo(
    (): readonly GridColumn[] => [
      ...(plan.indirectKey === 'weights'
        ? [
            {
              id: 'keyWeight',
              label: t('actions.weight'),
              hint: t('actions.weightHelp'),
              kind: { kind: 'number', min: 0, max: MAX_WEIGHT } as const,
              width: 90,
            },
          ]
        : []),
      { id: 'lines', label: t('actions.lines'), kind: { kind: 'text' }, width: 84 },
      { id: 'note', label: t('actions.note'), kind: { kind: 'text', maxLength: 1000 }, width: 200 },
    ],
    [plan.indirectKey, t],
  )
  const rows = useMemo(
    () => plan.actions.map(({ id, name }): GridRow => ({ id, label: name, type: 'line', renamable: true })),
    [plan.actions],
  )
  const getCell = useMemo(() => {
    const counts = new Map(
      plan.actions.map(({ id }) => [id, plan.lines.filter((line) => (line.actions?.[id] ?? 0) > 0).length]),
    )
    return (rowId: string, columnId: string): GridCell | null => {
      const action = plan.actions.find(({ id }) => id === rowId)
      if (!action) return null
      if (columnId === 'keyWeight') return { value: action.keyWeight, required: true }
      if (columnId === 'note') return { value: action.note }
      return { value: t('actions.linesCount', { count: counts.get(rowId) ?? 0 }), readOnly: true }
    }
  }, [plan.actions, plan.lines, t])
  const onEdit = useCallback(
    (edits: readonly GridEdit[]) => {
      const planEdits = edits.flatMap((edit) => actionEdit(edit) ?? [])
      const [first] = planEdits
      if (first) run(planEdits.length === 1 ? first : batch({ code: 'setValues', name: '' }, planEdits))
    },
    [run],
  )
  const rowActions = useCallback(
    (row: GridRow, tabIndex: -1) => {
      const remove = () => {
        run(removeAction(row.id))
        showToast({
          message: t('actions.removed', { name: row.label }),
          onUndo: () => useWorkspace.getState().open?.session.undo(),
        })
      }
      const label = t('actions.remove', { name: row.label })
      return (
        <ActionIcon size="sm" tabIndex={tabIndex} aria-label={label} title={label} onClick={remove}>
          <IconTrash size={14} />
        </ActionIcon>
      )
    },
    [run, t],
  )
  return (
    <section className={styles.list}>
      <DataGrid
        label={t('actions.list')}
        rowHeader={t('actions.name')}
        columns={columns}
        rows={rows}
        getCell={getCell}
        onEdit={onEdit}
        rowActions={rowActions}
        maxHeight={260}
        rowHeaderWidth={200}
      />
    </section>
  )
}

function actionEdit({ rowId, columnId, value }: GridEdit): Edit | null {
  switch (columnId) {
    case labelColumn:
      return typeof value === 'string' && value.trim() !== '' ? changeAction(rowId, { name: value.trim() }) : null
    case 'keyWeight':
      return typeof value === 'number' ? changeAction(rowId, { keyWeight: value }) : null
    case 'note':
      return typeof value === 'number' ? null : changeAction(rowId, { note: value ?? '' })
    default:
      return null
  }
}
