import { predefinedEvents } from '../../../domain/analysis/predefinedEvents.ts'
import { readOutcome } from '../../../domain/analysis/outcome.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { eventChanges } from '../../../domain/model/lineEffects.ts'
import type { EventEffect } from '../../../domain/plan/planEvent.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inMonth, overPlan } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportEvent, ReportRow } from '../reportDocument.ts'
import { mixedColumns } from '../tables.ts'

/** The events of the plan laid over the scenario, else the usual ones that change it. */
export function eventsTable(context: ReportContext): readonly ReportBlock[] {
  const { t } = context.words
  const events = feared(context)
  if (events.length === 0) return []
  return [
    {
      kind: 'table',
      caption: t(
        context.model.plan.events.length > 0 ? 'boardReport.doc.risks.events' : 'boardReport.doc.risks.usualEvents',
      ),
      columns: mixedColumns([
        [t('boardReport.doc.risks.event'), 0.4, 'text'],
        [t('boardReport.doc.scenarios.lowest'), 0.15, 'figures'],
        [t('boardReport.doc.scenarios.lowestMonth'), 0.15, 'figures'],
        [t('boardReport.doc.scenarios.belowZero'), 0.15, 'figures'],
        [t('boardReport.doc.scenarios.totalResult'), 0.15, 'figures'],
      ]),
      rows: [
        outcomeRow(context, t('boardReport.doc.risks.nothing'), null),
        ...events.map((event) => outcomeRow(context, event.name, event)),
      ],
    },
  ]
}

function feared({ model, scenario, words: { t } }: ReportContext): readonly ReportEvent[] {
  const { plan, compiled } = model
  const inputs = scenarioInputs(plan, compiled.sheet, scenario.id)
  const asEvent = (name: string, effects: readonly EventEffect[]): ReportEvent => ({
    name,
    changes: eventChanges(plan, inputs, effects),
  })
  if (plan.events.length > 0) return plan.events.map(({ name, effects }) => asEvent(name, effects))
  return predefinedEvents(model, scenario.id).map(({ code, funder, effects }) =>
    asEvent(
      t(`events.predefined.${code}`, { funder: plan.funders.find(({ id }) => id === funder)?.name ?? '' }),
      effects,
    ),
  )
}

/** What the scenario comes to under an event, or when nothing happens. */
export function outcomeRow(context: ReportContext, label: string, event: ReportEvent | null): ReportRow {
  const { model, scenario, words, writer } = context
  const { calendar } = model.compiled.sheet
  const outcome = readOutcome(model.plan, writer.evaluation(scenario.id, event))
  const laid = event === null ? {} : { event }
  return {
    label: [label],
    style: event === null ? 'subtotal' : 'line',
    level: 0,
    cells: [
      [
        writer.figure({
          ...laid,
          as: 'amount',
          readings: inMonth(statementRowId('cash', 'closing'), outcome.lowestCashMonth - calendar.timeline.start),
        }),
      ],
      [words.format.month(outcome.lowestCashMonth)],
      [
        outcome.firstMonthBelowZero === null
          ? words.t('boardReport.doc.scenarios.never')
          : words.format.month(outcome.firstMonthBelowZero),
      ],
      [writer.figure({ ...laid, as: 'amount', readings: overPlan([statementRowId('income', 'result')], calendar) })],
    ],
  }
}
