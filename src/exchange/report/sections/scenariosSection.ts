import { readOutcome } from '../../../domain/analysis/outcome.ts'
import type { Scenario } from '../../../domain/plan/scenario.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inMonth, inYear, overPlan } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportRow, ReportSection, ReportTable, Sentence } from '../reportDocument.ts'
import { figureColumns, inRuns } from '../tables.ts'
import { changesText, otherScenarios } from './noteScenarios.ts'

/** The most scenarios that stand beside one another, so that their names can be read. */
const BESIDE = 5

const cash = statementRowId('cash', 'closing')
const result = statementRowId('income', 'result')
const ownFunds = statementRowId('balance', 'ownFunds')
const debts = statementRowId('balance', 'financialDebts')

/** The scenarios side by side, and what each of them is. */
export function scenariosSection(context: ReportContext): ReportSection {
  const { model, scenario, words } = context
  const { t } = words
  const all = [scenario, ...otherScenarios(model.plan, scenario.id)]
  const stories = all.map((each): Sentence => {
    const told = t('boardReport.doc.scenarios.story', { name: each.name, changes: changesText(context, each) })
    const story = each.story.trim()
    return [story === '' ? told : `${told} ${story}`]
  })
  return {
    id: 'scenarios',
    title: t('boardReport.sections.scenarios'),
    isWide: false,
    startsPage: false,
    blocks: [...inRuns(all, BESIDE).map((run) => beside(context, run)), list(stories)],
  }
}

function list(items: readonly Sentence[]): ReportBlock {
  return { kind: 'list', items }
}

function beside({ model, words, writer }: ReportContext, scenarios: readonly Scenario[]): ReportTable {
  const { t, year } = words
  const { month } = words.format
  const { calendar } = model.compiled.sheet
  const { timeline, years } = calendar
  const outcomes = scenarios.map(({ id }) => ({ id, outcome: readOutcome(model.plan, model.evaluation(id)) }))
  const row = (label: string, cell: (of: (typeof outcomes)[number]) => Sentence): ReportRow => ({
    label: [label],
    style: 'line',
    level: 0,
    cells: outcomes.map(cell),
  })
  const last = years.length - 1
  const atEnd = (rowId: string) => (of: (typeof outcomes)[number]) => [
    writer.figure({ scenario: of.id, readings: inYear(rowId, last), as: 'amount' }),
  ]
  const heading = (label: string): ReportRow => ({ label: [label], style: 'heading', level: 0, cells: [] })
  return {
    kind: 'table',
    caption: t('boardReport.doc.scenarios.caption'),
    columns: figureColumns(
      t('boardReport.doc.scenarios.what'),
      scenarios.map(({ name }) => name),
    ),
    rows: [
      row(t('boardReport.doc.scenarios.lowest'), ({ id, outcome }) => [
        writer.figure({
          scenario: id,
          readings: inMonth(cash, outcome.lowestCashMonth - timeline.start),
          as: 'amount',
        }),
      ]),
      row(t('boardReport.doc.scenarios.lowestMonth'), ({ outcome }) => [month(outcome.lowestCashMonth)]),
      row(t('boardReport.doc.scenarios.belowZero'), ({ outcome }) => [
        outcome.firstMonthBelowZero === null
          ? t('boardReport.doc.scenarios.never')
          : month(outcome.firstMonthBelowZero),
      ]),
      row(t('boardReport.doc.scenarios.closing'), atEnd(cash)),
      heading(t('boardReport.doc.scenarios.results')),
      ...years.map(({ index }) =>
        row(year(index), ({ id }) => [writer.figure({ scenario: id, readings: inYear(result, index), as: 'amount' })]),
      ),
      {
        ...row(t('boardReport.doc.scenarios.totalResult'), ({ id }) => [
          writer.figure({ scenario: id, readings: overPlan([result], calendar), as: 'amount' }),
        ]),
        style: 'subtotal',
      },
      heading(t('boardReport.doc.scenarios.atEnd')),
      row(t('boardReport.doc.key.ownFunds'), atEnd(ownFunds)),
      row(t('boardReport.doc.key.debts'), atEnd(debts)),
      ...(model.plan.covenants.length === 0
        ? []
        : [
            row(t('boardReport.doc.scenarios.brokenCovenants'), ({ outcome }) => [
              String(outcome.covenants.filter(({ holds }) => holds === false).length),
            ]),
          ]),
    ],
  }
}
