import { useMemo } from 'react'
import { awardPipeline } from '../../../domain/analysis/awardPipeline.ts'
import type { Award } from '../../../domain/analysis/awardPipeline.ts'
import type { FunderFigures } from '../../../domain/analysis/funderFigures.ts'
import type { Evaluation } from '../../../domain/calc/evaluate.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { FiguresColumn, FiguresRow, GetFigure } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import type { Elsewhere } from '../../state/elsewhere.ts'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { useOpenLine } from './useOpenLine.ts'

interface FunderFiguresTableProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly title: string
  readonly figures: FunderFigures
  /** The same in the base; null while the base is shown. */
  readonly elsewhere: (Elsewhere & { readonly figures: FunderFigures }) | null
  readonly onScreen: ShowScreen
}

const brings = '$brings'
const share = '$share'

/** The lines of a funder: asked, notified, and what each brings by fiscal year; then the total and its share of income. */
export function FunderFiguresTable(props: FunderFiguresTableProps) {
  const { model, scenarioId, title, figures, elsewhere, onExplain, onScreen } = props
  const t = useT()
  const format = useFormat()
  const openLine = useOpenLine(onScreen)
  const { years, timeline } = model.compiled.sheet.calendar
  const awards = useMemo(
    () => awardsById(planIn(model.plan, scenarioId), model.evaluation(scenarioId)),
    [model, scenarioId],
  )
  const awardsElsewhere = useMemo(
    () => (elsewhere ? awardsById(planIn(model.plan, elsewhere.scenarioId), elsewhere.evaluation) : null),
    [model, elsewhere],
  )
  const byLine = new Map(figures.lines.map((each) => [each.line.id, each]))
  const hasAwards = figures.lines.some(({ line }) => awards.has(line.id))
  const columns: readonly FiguresColumn[] = [
    ...(hasAwards
      ? [
          { id: 'asked', label: t('funders.asked'), explains: false } as const,
          { id: 'notified', label: t('funders.notified'), explains: false } as const,
        ]
      : []),
    ...years.map((year) => ({
      id: String(year.index),
      label: format.fiscalYear(timeline.start + year.first, timeline.start + year.last),
    })),
    { id: 'total', label: t('funders.total'), total: true, explains: false },
  ]
  const rows: readonly FiguresRow[] = [
    ...figures.lines.map(({ line, row }): FiguresRow => {
      const award = awards.get(line.id)
      const label = award ? `${line.name} · ${t(`lines.statuses.${award.status}`)}` : line.name
      return {
        id: line.id,
        label,
        detail: label,
        type: 'line',
        opens: true,
        ...(row === null ? { explains: false } : {}),
      }
    }),
    { id: brings, label: t('funders.brings'), type: 'total', explains: false },
    ...(figures.incomeRow === null
      ? []
      : [{ id: share, label: t('funders.incomeShare'), type: 'line', unit: 'percent' } as const]),
  ]
  const explain = (rowId: string, columnId: string) => {
    const asked = rowId === share ? figures.incomeRow : byLine.get(rowId)?.row
    if (asked) onExplain(asked, { kind: 'year', index: Number(columnId) })
  }
  return (
    <FiguresTable
      label={title}
      rowHeader={t('funders.line')}
      columns={columns}
      rows={rows}
      getFigure={figuresIn(figures, awards)}
      elsewhere={
        elsewhere &&
        awardsElsewhere && { name: elsewhere.name, getFigure: figuresIn(elsewhere.figures, awardsElsewhere) }
      }
      onExplain={explain}
      onOpenRow={openLine}
      rowHeaderWidth={180}
      columnWidth={84}
    />
  )
}

type Awards = ReadonlyMap<string, Award>

function awardsById(plan: Plan, evaluation: Evaluation): Awards {
  return new Map(awardPipeline(plan, evaluation).map((award) => [award.line.id, award]))
}

/** Reads the figures of a funder: what was asked and notified, what each line brings by fiscal year, the share of income. */
function figuresIn(figures: FunderFigures, awards: Awards): GetFigure {
  const byLine = new Map(figures.lines.map((each) => [each.line.id, each]))
  const awardFigure = (rowId: string, of: 'asked' | 'notified') =>
    rowId === brings
      ? sum(figures.lines.map(({ line }) => awards.get(line.id)?.[of] ?? 0))
      : (awards.get(rowId)?.[of] ?? null)
  return (rowId, columnId) => {
    if (columnId === 'asked' || columnId === 'notified') return rowId === share ? null : awardFigure(rowId, columnId)
    const amounts = rowId === brings ? figures.brings : (byLine.get(rowId)?.brings ?? [])
    if (columnId === 'total') return rowId === share ? null : sum(amounts)
    const year = Number(columnId)
    return rowId === share ? (figures.incomeShare[year] ?? null) : (amounts[year] ?? null)
  }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
