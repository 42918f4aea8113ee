import { useCallback, useMemo } from 'react'
import type { Line } from '../../../domain/plan/plan.ts'
import { batch } from '../../../editing/edit.ts'
import { setActionShares } from '../../../editing/edits/lineDetails.ts'
import { DataGrid } from '../../components/DataGrid.tsx'
import type { GridCell, GridColumn, GridEdit, GridRow } from '../../components/grid/gridTypes.ts'
import { showToast } from '../../components/toastStore.ts'
import { useT } from '../../state/preferences.ts'
import { useOpenPlan, useWorkspace } from '../../state/workspace.ts'
import type { LineGroup } from '../lines/LinesGrid.tsx'

interface ActionSharesGridProps {
  readonly groups: readonly LineGroup[]
  readonly onOpenLine: (lineId: string) => void
}

/** The column of what no action has of a line. */
const general = '$general'

/** The shares of the actions in each line, typed like a spreadsheet. */
export function ActionSharesGrid({ groups, onOpenLine }: ActionSharesGridProps) {
  const t = useT()
  const { actions } = useOpenPlan().model.plan
  const run = useWorkspace((workspace) => workspace.run)
  const lines = new Map(groups.flatMap((group) => group.lines.map(({ line }) => [line.id, line] as const)))
  const columns = useMemo(
    (): readonly GridColumn[] => [
      ...actions.map(({ id, name }): GridColumn => ({
        id,
        label: name,
        hint: name,
        kind: { kind: 'rate', min: 0, max: 1 },
        width: 116,
      })),
      { id: general, label: t('actions.general'), kind: { kind: 'rate' }, width: 92, total: true },
    ],
    [actions, t],
  )
  const rows = groups.flatMap((group): readonly GridRow[] => [
    { id: `group:${group.id}`, label: group.label, type: 'group', ...(group.color ? { color: group.color } : {}) },
    ...group.lines.map(({ line }): GridRow => ({ id: line.id, label: line.name, type: 'line', level: 1 })),
  ])
  const getCell = (rowId: string, columnId: string): GridCell | null => {
    const line = lines.get(rowId)
    if (!line) return null
    if (columnId === general) return { value: left(line), readOnly: true }
    const share = line.actions?.[columnId] ?? 0
    return { value: share === 0 ? null : share, kind: { kind: 'rate', min: 0, max: tidy(left(line) + share) } }
  }
  const onEdit = useCallback(
    (edits: readonly GridEdit[]) => {
      const shares = new Map<string, Record<string, number>>()
      for (const { rowId, columnId, value } of edits) {
        const before = shares.get(rowId) ?? lineIn(groups, rowId)?.actions
        shares.set(rowId, { ...before, [columnId]: typeof value === 'number' ? value : 0 })
      }
      const isTooMuch = (given: Readonly<Record<string, number>>) => tidy(sumOf(given)) > 1
      const names = [...shares].flatMap(([lineId, given]) =>
        isTooMuch(given) ? [lineIn(groups, lineId)?.name ?? ''] : [],
      )
      if (names.length > 0) showToast({ message: t('actions.tooMuch', { lines: names.join(', ') }), tone: 'error' })
      const planEdits = [...shares].flatMap(([lineId, given]) =>
        isTooMuch(given) ? [] : [setActionShares(lineId, given)],
      )
      const [first] = planEdits
      if (first) run(planEdits.length === 1 ? first : batch({ code: 'setValues', name: '' }, planEdits))
    },
    [groups, run, t],
  )
  return (
    <DataGrid
      label={t('actions.matrix')}
      rowHeader={t('actions.line')}
      columns={columns}
      rows={rows}
      getCell={getCell}
      onEdit={onEdit}
      onOpenRow={(id) => (lines.has(id) ? onOpenLine(id) : undefined)}
      rowHeaderWidth={280}
    />
  )
}

/** The share of a line that no action has. */
function left(line: Line): number {
  return tidy(Math.max(0, 1 - sumOf(line.actions ?? {})))
}

function lineIn(groups: readonly LineGroup[], lineId: string): Line | undefined {
  return groups.flatMap((group) => group.lines).find(({ line }) => line.id === lineId)?.line
}

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0)
}

/** Sums of shares leave dust in the last digits. */
function tidy(share: number): number {
  return Number(share.toFixed(6))
}
