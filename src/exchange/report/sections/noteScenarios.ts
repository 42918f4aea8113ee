import { readOutcome } from '../../../domain/analysis/outcome.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inMonth, overPlan } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { Sentence } from '../reportDocument.ts'

/** What each other scenario comes to, and how much it changes of the one that it stands on. */
export function noteScenarios(context: ReportContext): readonly Sentence[] {
  const { model, words, writer, scenario } = context
  const { t, month } = words
  const { calendar } = model.compiled.sheet
  return otherScenarios(model.plan, scenario.id).map((other) => {
    const outcome = readOutcome(model.plan, model.evaluation(other.id))
    const read = { scenario: other.id, isNumbered: true }
    const text = t('boardReport.doc.scenarios.item', {
      name: other.name,
      changes: changesText(context, other),
      month: month(outcome.lowestCashMonth),
      lowest: writer.mark({
        ...read,
        readings: inMonth(statementRowId('cash', 'closing'), outcome.lowestCashMonth - calendar.timeline.start),
      }),
      result: writer.mark({ ...read, readings: overPlan([statementRowId('income', 'result')], calendar) }),
    })
    return writer.sentence(text)
  })
}

/** The scenarios beside the one of the report. */
export function otherScenarios({ scenarios }: Plan, scenarioId: string): readonly Scenario[] {
  return scenarios.filter(({ id }) => id !== scenarioId)
}

/** How much a scenario changes of the one that it stands on, in words. */
export function changesText({ model, words: { t } }: ReportContext, scenario: Scenario): string {
  const parent = model.plan.scenarios.find(({ id }) => id === scenario.parent)
  if (!parent) return t('boardReport.doc.scenarios.isBase')
  const inputs = Object.keys(scenario.overrides).length
  const added = model.plan.lines.filter((line) => line.scenario === scenario.id).length
  const lines = added + scenario.removed.length + Object.keys(scenario.timing).length
  const said = [
    ...(inputs > 0 ? [t('boardReport.doc.scenarios.inputs', { count: inputs })] : []),
    ...(lines > 0 ? [t('boardReport.doc.scenarios.lines', { count: lines })] : []),
  ]
  return said.length === 0
    ? t('boardReport.doc.scenarios.same', { parent: parent.name })
    : t('boardReport.doc.scenarios.changes', { parent: parent.name, list: said.join(t('explain.comma')) })
}
