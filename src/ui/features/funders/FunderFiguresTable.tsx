import { useMemo } from 'react'
import { awardPipeline } from '../../../domain/analysis/awardPipeline.ts'
import type { FunderFigures } from '../../../domain/analysis/funderFigures.ts'
import type { FiguresColumn, FiguresRow } from '../../components/figures/figuresTypes.ts'
import { FiguresTable } from '../../components/FiguresTable.tsx'
import { useFormat, useT } from '../../state/preferences.ts'
import type { ShowScreen } from '../../state/route.ts'
import type { ReadingScreenProps } from '../readingScreen.ts'
import { useOpenLine } from './useOpenLine.ts'

interface FunderFiguresTableProps extends Pick<ReadingScreenProps, 'model' | 'scenarioId' | 'onExplain'> {
  readonly title: string
  readonly figures: FunderFigures
  readonly onScreen: ShowScreen
}

const brings = '$brings'
const share = '$share'

/** The lines of a funder: asked, notified, and what each brings by fiscal year; then the total and its share of income. */
export function FunderFiguresTable(props: FunderFiguresTableProps) {
  const { model, scenarioId, title, figures, onExplain, onScreen } = props
  const t = useT()
  const format = useFormat()
  const openLine = useOpenLine(onScreen)
  const { years, timeline } = model.compiled.sheet.calendar
  const awards = useMemo(
    () => new Map(awardPipeline(model.plan, model.evaluation(scenarioId)).map((award) => [award.line.id, award])),
    [model, scenarioId],
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
  const awardFigure = (rowId: string, of: 'asked' | 'notified') => {
    if (rowId !== brings) return awards.get(rowId)?.[of] ?? null
    return sum(figures.lines.map(({ line }) => awards.get(line.id)?.[of] ?? 0))
  }
  const getFigure = (rowId: string, columnId: string): number | null => {
    if (columnId === 'asked' || columnId === 'notified') return rowId === share ? null : awardFigure(rowId, columnId)
    const amounts = rowId === brings ? figures.brings : (byLine.get(rowId)?.brings ?? [])
    if (columnId === 'total') return rowId === share ? null : sum(amounts)
    const year = Number(columnId)
    return rowId === share ? (figures.incomeShare[year] ?? null) : (amounts[year] ?? null)
  }
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
      getFigure={getFigure}
      onExplain={explain}
      onOpenRow={openLine}
      rowHeaderWidth={180}
      columnWidth={84}
    />
  )
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
