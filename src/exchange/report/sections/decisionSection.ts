import { readOutcome } from '../../../domain/analysis/outcome.ts'
import type { Decision } from '../../../domain/plan/decision.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inMonth, overPlan } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportSection, ReportTable, Sentence } from '../reportDocument.ts'
import { mixedColumns } from '../tables.ts'
import { askSentences } from './askSentences.ts'

/** What is asked of the board, the alternatives of each decision of the plan, and room for the vote. */
export function decisionSection(context: ReportContext): ReportSection {
  const { model, options, words } = context
  const { t } = words
  const blank = (label: string, lines: number): ReportBlock => ({ kind: 'blank', label, lines })
  return {
    id: 'decision',
    title: t('boardReport.sections.decision'),
    isWide: false,
    startsPage: false,
    blocks: [
      ...askSentences(model.plan, options, words).map((sentence): ReportBlock => ({
        kind: 'paragraph',
        style: 'typed',
        sentence,
      })),
      ...model.plan.decisions.flatMap((decision) => alternatives(context, decision)),
      blank(t('boardReport.doc.ask.decided'), 3),
      blank(t('boardReport.doc.ask.vote'), 1),
      blank(t('boardReport.doc.ask.signed'), 1),
    ],
  }
}

function alternatives(context: ReportContext, decision: Decision): readonly ReportTable[] {
  const { model, words, writer } = context
  const { t, format, month } = words
  const { calendar } = model.compiled.sheet
  const scenarios = [
    { id: decision.reference, hours: '', binds: '' },
    ...decision.alternatives.map(({ scenario, obtainHours, commitments, governance }) => ({
      id: scenario,
      hours: format.number(obtainHours, 0),
      binds: [commitments.trim(), governance.trim()].filter((text) => text !== '').join(t('explain.comma')),
    })),
  ].filter(({ id }) => model.plan.scenarios.some((scenario) => scenario.id === id))
  if (decision.alternatives.length === 0) return []
  return [
    {
      kind: 'table',
      caption: t('boardReport.doc.ask.alternatives', {
        name: decision.name,
        need: format.money(decision.need),
        month: month(decision.month),
      }),
      columns: mixedColumns([
        [t('boardReport.doc.ask.alternative'), 0.22, 'text'],
        [t('boardReport.doc.scenarios.lowest'), 0.13, 'figures'],
        [t('boardReport.doc.scenarios.lowestMonth'), 0.13, 'figures'],
        [t('boardReport.doc.scenarios.totalResult'), 0.13, 'figures'],
        [t('boardReport.doc.ask.hours'), 0.11, 'figures'],
        [t('boardReport.doc.ask.binds'), 0.28, 'text'],
      ]),
      rows: scenarios.map(({ id, hours, binds }) => {
        const name = model.plan.scenarios.find((scenario) => scenario.id === id)?.name ?? ''
        const { lowestCashMonth } = readOutcome(model.plan, model.evaluation(id))
        const figure = (readings: Parameters<typeof writer.figure>[0]['readings']): Sentence => [
          writer.figure({ scenario: id, as: 'amount', readings }),
        ]
        return {
          label: [id === decision.reference ? t('boardReport.doc.ask.without', { name }) : name],
          style: 'line',
          level: 0,
          cells: [
            figure(inMonth(statementRowId('cash', 'closing'), lowestCashMonth - calendar.timeline.start)),
            [format.month(lowestCashMonth)],
            figure(overPlan([statementRowId('income', 'result')], calendar)),
            [hours],
            [binds],
          ],
        }
      }),
    },
  ]
}
