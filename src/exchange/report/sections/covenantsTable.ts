import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { indicatorRowId } from '../../../domain/indicators/indicator.ts'
import { covenantSentence } from '../../../i18n/covenantWords.ts'
import { inYear } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock } from '../reportDocument.ts'
import { figureColumns, inRuns, UPRIGHT_COLUMNS } from '../tables.ts'

/** The promises of the plan at each closing: the figure, and whether it holds. */
export function covenantsTable({ model, scenario, words, writer }: ReportContext): readonly ReportBlock[] {
  const { t, format, year } = words
  const { covenants } = readOutcome(model.plan, model.evaluation(scenario.id))
  if (covenants.length === 0) return []
  const known = model.plan.covenants.filter((covenant) => covenants.some((reading) => reading.covenant === covenant))
  return inRuns(model.compiled.sheet.calendar.years, UPRIGHT_COLUMNS).map((run) => ({
    kind: 'table',
    caption: t('boardReport.doc.risks.covenants'),
    columns: figureColumns(
      t('boardReport.doc.risks.covenant'),
      run.map(({ index }) => year(index)),
    ),
    rows: known.map((covenant) => ({
      label: [covenantSentence(covenant, t, format)],
      style: 'line',
      level: 0,
      cells: run.map(({ index }) => {
        const holds = covenants.find((reading) => reading.covenant === covenant && reading.year === index)?.holds
        const figure = writer.figure({ readings: inYear(indicatorRowId(covenant.indicator), index) })
        if (holds === null || holds === undefined) return [figure]
        return [figure, ` ${t(holds ? 'events.panel.ok' : 'events.panel.broken')}`]
      }),
    })),
  }))
}
