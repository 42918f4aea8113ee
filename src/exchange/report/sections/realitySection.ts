import { lineAmounts, plannedByLine } from '../../../domain/analysis/reality/plannedByLine.ts'
import { reforecast } from '../../../domain/analysis/reality/reforecast.ts'
import { variances, varianceTotals } from '../../../domain/analysis/reality/variances.ts'
import type { Variance } from '../../../domain/analysis/reality/variances.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { varianceSentence } from '../../../i18n/varianceSentence.ts'
import { inMonth } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportSection } from '../reportDocument.ts'
import { mixedColumns } from '../tables.ts'

/** How many lines are told: those that are furthest from their plan. */
const TOLD = 12

/** What happened beside what was planned, and what is now expected; nothing while nothing is known. */
export function realitySection(context: ReportContext): ReportSection {
  const { model, scenario, words } = context
  const { t, format } = words
  const plan = planIn(model.plan, scenario.id)
  const planned = plannedByLine(model.compiled, model.evaluation(scenario.id))
  const found = variances(plan, planned, lineAmounts(model.compiled))
  const { until } = plan.actuals
  const { result } = varianceTotals(found)
  return {
    id: 'reality',
    title: t('boardReport.sections.reality'),
    isWide: false,
    startsPage: false,
    blocks:
      until === null
        ? []
        : [
            ...(found.length === 0
              ? []
              : [
                  paragraph(
                    `${t('actuals.variance.question', { month: words.month(until) })} ${t(
                      result < 0 ? 'actuals.variance.worse' : 'actuals.variance.better',
                      { amount: format.money(Math.abs(result)) },
                    )}`,
                  ),
                  varianceTable(found.slice(0, TOLD), context),
                ]),
            ...cashSentences(context, until),
          ],
  }
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', style: 'plain', sentence: [text] }
}

function varianceTable(found: readonly Variance[], { model, words }: ReportContext): ReportBlock {
  const { t, format } = words
  return {
    kind: 'table',
    caption: t('boardReport.doc.reality.variances'),
    columns: mixedColumns([
      [t('actuals.line'), 0.24, 'text'],
      [t('actuals.variance.planned'), 0.12, 'figures'],
      [t('actuals.variance.actual'), 0.12, 'figures'],
      [t('actuals.variance.gap'), 0.12, 'figures'],
      [t('actuals.variance.words'), 0.4, 'text'],
    ]),
    rows: found.map((variance) => ({
      label: [model.plan.lines.find(({ id }) => id === variance.line)?.name ?? ''],
      style: 'line',
      level: 0,
      cells: [
        [format.amount(variance.planned)],
        [format.amount(variance.actual)],
        [format.amount(variance.gap)],
        [varianceSentence(variance, t, format)],
      ],
    })),
  }
}

/** The lowest cash that is now expected after what is known, beside the plan's own of that month. */
function cashSentences({ model, scenario, words, writer }: ReportContext, until: number): readonly ReportBlock[] {
  const { t, format } = words
  const { start, months } = model.compiled.sheet.calendar.timeline
  const evaluation = model.evaluation(scenario.id)
  const closing = statementRowId('cash', 'closing')
  const { cash } = reforecast(
    planIn(model.plan, scenario.id),
    plannedByLine(model.compiled, evaluation),
    Float64Array.from(evaluation.row(closing)),
  )
  const first = Math.max(0, until + 1 - start)
  if (first >= months) return []
  const ahead = cash.subarray(first)
  const cents = ahead.reduce((lowest, each) => Math.min(lowest, each), Infinity)
  const index = first + ahead.indexOf(cents)
  const said = t(cents < 0 ? 'actuals.reforecast.falls' : 'actuals.reforecast.holds', {
    amount: format.money(cents),
    month: words.month(start + index),
  })
  return [
    {
      kind: 'paragraph',
      style: 'plain',
      sentence: writer.sentence(
        `${t('actuals.reforecast.question')} ${said} ${t('boardReport.doc.reality.plannedThen', {
          amount: writer.mark({ readings: inMonth(closing, index) }),
        })}`,
      ),
    },
    { kind: 'paragraph', style: 'small', sentence: [t('actuals.reforecast.method', { month: words.month(until) })] },
  ]
}
