import { concentration } from '../../../domain/analysis/stress/concentration.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { linesThatBring } from '../../../domain/analysis/stress/linesThatBring.ts'
import { withoutFunders } from '../../../domain/analysis/stress/lostFunders.ts'
import { activeLines } from '../../../domain/model/lineEffects.ts'
import { openTrial } from '../../../domain/model/trial.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportEvent } from '../reportDocument.ts'
import { mixedColumns } from '../tables.ts'
import { outcomeRow } from './eventsTable.ts'

/** How many funders are tried: those whose loss takes the cash lowest. */
const TRIED = 6

/** What the plan comes to without each of its funders, the gravest loss first, and how much rests on the first of them. */
export function fundersTable(context: ReportContext): readonly ReportBlock[] {
  const { model, scenario, words } = context
  const { t, format, year } = words
  const trial = openTrial(model, scenario.id)
  const { plan, evaluation, inputs } = trial
  const paying = new Set(linesThatBring(evaluation, activeLines(plan, inputs)).map(({ funder }) => funder))
  const funders = plan.funders.filter(({ id }) => paying.has(id))
  if (funders.length === 0) return []
  const sets = funders.map(({ id }) => withoutFunders(trial, [id]))
  const lowest = trial.each(sets, (figures) => readOutcome(plan, figures).lowestCash)
  const losses = funders
    .map(({ name }, i): { readonly event: ReportEvent; readonly lowest: number } => ({
      event: { name: t('boardReport.doc.risks.without', { funder: name }), changes: sets[i]! },
      lowest: lowest[i]!,
    }))
    .sort((a, b) => a.lowest - b.lowest)
    .slice(0, TRIED)
  const { first, firstThree } = concentration(plan, evaluation)
  const shares = first.flatMap((share, index) =>
    Number.isNaN(share)
      ? []
      : [
          t('boardReport.doc.risks.share', {
            year: year(index),
            first: format.percent(share, 0),
            three: format.percent(firstThree[index] ?? null, 0),
          }),
        ],
  )
  return [
    {
      kind: 'table',
      caption:
        funders.length > TRIED
          ? t('boardReport.doc.risks.someFunders', { count: TRIED, all: funders.length })
          : t('boardReport.doc.risks.funders'),
      columns: mixedColumns([
        [t('boardReport.doc.risks.funder'), 0.4, 'text'],
        [t('boardReport.doc.scenarios.lowest'), 0.15, 'figures'],
        [t('boardReport.doc.scenarios.lowestMonth'), 0.15, 'figures'],
        [t('boardReport.doc.scenarios.belowZero'), 0.15, 'figures'],
        [t('boardReport.doc.scenarios.totalResult'), 0.15, 'figures'],
      ]),
      rows: losses.map(({ event }) => outcomeRow(context, event.name, event)),
    },
    ...(shares.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            style: 'small',
            sentence: [t('boardReport.doc.risks.shares', { list: shares.join(t('explain.comma')) })],
          } as const,
        ]),
  ]
}
