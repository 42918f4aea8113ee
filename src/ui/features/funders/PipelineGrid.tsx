import { useCallback, useMemo } from 'react'
import type { Award } from '../../../domain/analysis/awardPipeline.ts'
import { statuses } from '../../../domain/instruments/retainedShare.ts'
import { lineMark } from '../../../domain/plan/linesIn.ts'
import { batch } from '../../../editing/edit.ts'
import { DataGrid } from '../../components/DataGrid.tsx'
import type { GridColumn, GridEdit, GridRow } from '../../components/grid/gridTypes.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { families, seriesColor } from '../../theme/families.ts'
import { scenarioInputsOf } from '../lines/lineTable.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { groupCell, pipelineCell, pipelineColumns, pipelineEdit, pipelineKind } from './pipelineCells.ts'

interface PipelineGridProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId'> {
  readonly awards: readonly Award[]
  readonly onOpenLine: (lineId: string) => void
}

const groupPrefix = 'status:'

/** The awards by status in an editable grid: funder, status and probability are typed, the rest follows. */
export function PipelineGrid({ model, scenarioId, awards, onOpenLine }: PipelineGridProps) {
  const t = useT()
  const format = useFormat()
  const { newId } = useServices()
  const run = useWorkspace((workspace) => workspace.run)
  const { plan } = model
  const columns = useMemo(
    () =>
      pipelineColumns.map(({ id, width }): GridColumn => ({
        id,
        label: columnLabels(t)[id],
        kind: pipelineKind(id, { t, plan }),
        width,
        ...hintOf(id, t),
      })),
    [plan, t],
  )
  const groups = useMemo(() => byStatus(awards), [awards])
  const rows = useMemo(
    () =>
      groups.flatMap(({ status, members }): readonly GridRow[] => [
        {
          id: `${groupPrefix}${status}`,
          label: t('funders.pipeline.group', { status: t(`lines.statuses.${status}`), count: members.length }),
          type: 'group',
        },
        ...members.map(({ line, kind }): GridRow => {
          const mark = lineMark(plan, scenarioId, line)
          return {
            id: line.id,
            label: line.name,
            type: 'line',
            level: 1,
            renamable: true,
            muted: status === 'refused',
            ...(kind.family ? { color: seriesColor(families[kind.family]) } : {}),
            ...(mark === null ? {} : { mark: t(`lines.marks.${mark}`) }),
          }
        }),
      ]),
    [plan, scenarioId, groups, t],
  )
  const getCell = useMemo(() => {
    const inputs = scenarioInputsOf(plan, scenarioId)
    const byLine = new Map(awards.map((award) => [award.line.id, award]))
    return (rowId: string, columnId: string) => {
      const award = byLine.get(rowId)
      if (award) return pipelineCell(award, columnId, { t, format, plan, inputs })
      return groupCell(groups.find(({ status }) => rowId === `${groupPrefix}${status}`)?.members ?? [], columnId)
    }
  }, [plan, scenarioId, awards, groups, t, format])
  const onEdit = useCallback(
    (edits: readonly GridEdit[]) => {
      // Another funder may put a copy in the place of a line: it takes what else is typed with it.
      const ordered = edits.toSorted((a, b) => Number(a.columnId === 'funder') - Number(b.columnId === 'funder'))
      const planEdits = ordered.flatMap((edit) => pipelineEdit(edit, scenarioId, newId) ?? [])
      const [first] = planEdits
      if (first) run(planEdits.length === 1 ? first : batch({ code: 'setValues', name: '' }, planEdits))
    },
    [run, scenarioId, newId],
  )
  return (
    <DataGrid
      key={scenarioId}
      label={t('funders.pipeline.label')}
      rowHeader={t('funders.pipeline.award')}
      columns={columns}
      rows={rows}
      getCell={getCell}
      onEdit={onEdit}
      onOpenRow={(id) => (id.startsWith(groupPrefix) ? undefined : onOpenLine(id))}
      rowHeaderWidth={206}
    />
  )
}

/** The awards by status, in the order in which an award comes along. */
function byStatus(awards: readonly Award[]) {
  return statuses.flatMap((status) => {
    const members = awards.filter((award) => award.status === status)
    return members.length === 0 ? [] : [{ status, members }]
  })
}

const columnLabels = (
  t: ReturnType<typeof useT>,
): Readonly<Record<(typeof pipelineColumns)[number]['id'], string>> => ({
  funder: t('lines.funder'),
  status: t('lines.status'),
  asked: t('funders.asked'),
  notified: t('funders.notified'),
  probability: t('funders.pipeline.probability'),
  grade: t('funders.pipeline.grade'),
  weighted: t('funders.pipeline.weighted'),
  from: t('funders.pipeline.from'),
  paid: t('funders.pipeline.paid'),
})

/** What a column means, where its name does not say enough. */
function hintOf(id: (typeof pipelineColumns)[number]['id'], t: ReturnType<typeof useT>): { hint?: string } {
  switch (id) {
    case 'grade':
      return { hint: t('lines.gradeHelp') }
    case 'asked':
    case 'notified':
    case 'weighted':
    case 'from':
    case 'paid':
      return { hint: t(`funders.pipeline.${id}Help`) }
    default:
      return {}
  }
}
