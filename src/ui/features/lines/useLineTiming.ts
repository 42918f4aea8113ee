import { useMemo } from 'react'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { LineKind } from '../../../domain/plan/lineKind.ts'
import { mayMove, runsOverYears, timingInChain, untilInput } from '../../../domain/plan/lineTiming.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { scenarioChain } from '../../../domain/plan/resolveInputs.ts'
import { addMonths } from '../../../domain/time/month.ts'
import { batch } from '../../../editing/edit.ts'
import type { Edit } from '../../../editing/edit.ts'
import { endLine, retimeLines } from '../../../editing/edits/retimeLines.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { RowTiming } from '../../components/grid/gridTypes.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { lineMonths } from './lineMonths.ts'

type Find = (lineId: string) => { readonly line: Line; readonly kind: LineKind } | undefined

/** How lines are moved in time in the scenario that is shown, by months or by their end, with what is said of it. */
export function useLineTiming(model: LiveModel, scenarioId: string, find: Find): RowTiming {
  const t = useT()
  const format = useFormat()
  return useMemo(() => lineTiming(model, scenarioId, find, { t, format }), [model, scenarioId, find, t, format])
}

interface Words {
  readonly t: Translate
  readonly format: Format
}

function lineTiming(model: LiveModel, scenarioId: string, find: Find, { t, format }: Words): RowTiming {
  const { plan } = model
  const { start, months: length } = plan.timeline
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId)
  const can = (lineId: string) => {
    const found = find(lineId)
    return found !== undefined && !scenario?.removed.includes(lineId) && mayMove(found.line, found.kind)
  }
  const endEdit = (lineId: string, months: number): readonly Edit[] => {
    const found = find(lineId)
    if (!found || !runsOverYears(found.kind)) return []
    const chain = scenarioChain(plan, scenarioId)
    const { until = untilInput.max } = timingInChain(chain, lineId)
    const inherited = timingInChain(chain.slice(0, -1), lineId).until
    const shown = lineMonths(model, scenarioId, found.line, found.kind)?.filled.at(-1)
    const planEnd = addMonths(start, length - 1)
    const from = until < planEnd ? until : start + (shown?.last ?? length - 1)
    const wanted = addMonths(from, months)
    if (wanted < start) return []
    if (wanted < planEnd) return [endLine(scenarioId, lineId, wanted)]
    return [endLine(scenarioId, lineId, inherited === undefined ? null : addMonths(0, untilInput.max))]
  }
  const said = (lineIds: readonly string[], months: number): string => {
    const { open } = useWorkspace.getState()
    const [only] = lineIds
    const found = only === undefined ? undefined : find(only)
    if (!open || open.model.plan === plan) return t('lines.calendar.stays', { name: found?.line.name ?? '' })
    if (!found || lineIds.length > 1) {
      return t(`lines.calendar.${months < 0 ? 'manyEarlier' : 'manyLater'}`, { count: lineIds.length })
    }
    const line = open.model.plan.lines.find(({ id }) => id === only) ?? found.line
    const run = lineMonths(open.model, scenarioId, line, found.kind)
    return run
      ? t('lines.calendar.span', {
          name: line.name,
          first: format.month(start + run.first, 'long'),
          last: format.month(start + run.last, 'long'),
        })
      : t('lines.calendar.nothing', { name: line.name })
  }
  const { run } = useWorkspace.getState()
  return {
    can,
    move: (lineIds, months) => {
      run(retimeLines(scenarioId, lineIds, months))
      return said(lineIds, months)
    },
    end: (lineIds, months) => {
      const edits = lineIds.flatMap((id) => endEdit(id, months))
      const [first] = edits
      if (!first) return t('lines.calendar.noEnd', { name: find(lineIds[0] ?? '')?.line.name ?? '' })
      run(edits.length === 1 ? first : batch({ code: 'retimeLines', name: '' }, edits))
      return said(lineIds, months)
    },
  }
}
