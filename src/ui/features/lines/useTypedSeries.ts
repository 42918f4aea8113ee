import type { Calendar } from '../../../domain/calc/timeline.ts'
import type { LineKind, ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import { placeSeries } from '../../../domain/plan/placeSeries.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { typeSeries } from '../../../editing/edits/typeSeries.ts'
import { parseAmount } from '../../../i18n/parseAmount.ts'
import { parseNumber } from '../../../i18n/parseNumber.ts'
import { parseSeries } from '../../../i18n/parseSeries.ts'
import { shownText } from '../../components/grid/cellText.ts'
import { readCell } from '../../components/grid/readCell.ts'
import type { SeriesOffer } from '../../components/grid/seriesOffer.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import { useServices } from '../../state/services.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useLabels } from '../../words/useLabels.ts'
import { cellKindOf } from './gridCells.ts'
import { seriesPreview } from './seriesPreview.ts'

/** Where a series may be typed: a figure of a line, at a place of its own series. */
interface TypedPlace {
  readonly line: Line
  readonly kind: LineKind
  readonly parameter: ParameterDefinition
  readonly position: number | null
  readonly calendar: Calendar
}

/** Reads series typed in the figures of lines (`1000 +2%/an`, `1200 en mars`); what is taken is one step to undo. */
export function useTypedSeries(scenarioId: string): (place: TypedPlace, text: string) => SeriesOffer | null {
  const t = useT()
  const format = useFormat()
  const labels = useLabels()
  const { newId } = useServices()
  return ({ line, kind, parameter, position, calendar }, text) => {
    const cellKind = cellKindOf(parameter)
    const takesSeries = cellKind.kind === 'amount' || cellKind.kind === 'integer' || cellKind.kind === 'number'
    if (!takesSeries || readCell(text, cellKind, format).ok) return null
    const read = cellKind.kind === 'amount' ? parseAmount : parseNumber
    const series = parseSeries(text, format.language, (figure) => read(figure, format.language))
    if (series === null) return null
    if (!series.ok) return series
    if (series.value === null) return null
    const typed = series.value
    const placed = placeSeries(typed, { line, kind, parameter, from: position ?? 0, calendar })
    if ('code' in placed) {
      if (!('bound' in placed)) return { ok: false, error: placed }
      const bound = cellKind.kind === 'amount' ? format.money(placed.bound) : shownText(placed.bound, cellKind, format)
      return { ok: false, error: { code: placed.code, bound } }
    }
    return {
      ok: true,
      preview: seriesPreview(typed, placed, { parameter, calendar }, { t, format, labels }),
      take: () => {
        const { run, showLine, lineId: openLine } = useWorkspace.getState()
        const id = newId()
        run(typeSeries(scenarioId, line.id, placed, id))
        const after = useWorkspace.getState().open?.model.plan
        if (openLine === line.id && after?.lines.some((one) => one.id === id)) showLine(id)
      },
    }
  }
}
