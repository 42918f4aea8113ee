import { actionsByFunder } from '../../../domain/analysis/actionsByFunder.ts'
import type { ActionFunding } from '../../../domain/analysis/actionsByFunder.ts'
import { planIn } from '../../../domain/plan/linesIn.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import type { ReportContext } from '../reportContext.ts'
import type { FigureReading, ReportBlock, ReportRow } from '../reportDocument.ts'
import { figureColumns, inRuns, UPRIGHT_COLUMNS } from '../tables.ts'

/** Who pays what of each action in the first fiscal year, what is left to cover, and what would be paid twice, in words. */
export function fundersOfActions(context: ReportContext): readonly ReportBlock[] {
  const { model, scenario, words } = context
  const { t, format } = words
  const plan = planIn(model.plan, scenario.id)
  const rows = actionsByFunder(plan, model.evaluation(scenario.id), 0)
  if (rows.length === 0) return []
  const funders = plan.funders.filter(({ id }) => rows.some((row) => (row.funders[id] ?? 0) !== 0))
  const nameOf = (action: string) => plan.actions.find(({ id }) => id === action)?.name ?? ''
  const runs = inRuns(funders, UPRIGHT_COLUMNS - 3)
  return [
    ...runs.map((run): ReportBlock => ({
      kind: 'table',
      caption: t('boardReport.doc.purpose.actions', { year: words.year(0) }),
      columns: figureColumns(t('actions.byFunder.action'), [
        t('actions.byFunder.cost'),
        ...run.map(({ name }) => name),
        t('actions.byFunder.own'),
        t('actions.byFunder.uncovered'),
      ]),
      rows: rows.map((row): ReportRow =>
        actionRow(
          row,
          run.map(({ id }) => id),
          nameOf(row.action),
          plan,
          context,
        ),
      ),
    })),
    ...rows
      .filter(({ overfunded }) => overfunded >= 100)
      .map(({ action, cost, overfunded }): ReportBlock => ({
        kind: 'paragraph',
        style: 'plain',
        sentence: [
          t(cost < 1 ? 'actions.byFunder.costsNothing' : 'actions.byFunder.twice', {
            name: nameOf(action),
            share: format.percent((cost + overfunded) / cost, 0),
            amount: format.money(overfunded),
          }),
        ],
      })),
  ]
}

function actionRow(
  { action, uncovered }: ActionFunding,
  funders: readonly string[],
  name: string,
  plan: Plan,
  { model, words, writer }: ReportContext,
): ReportRow {
  const { byId } = model.compiled.sheet.index
  const read = (row: string): readonly FigureReading[] =>
    byId.has(row) ? [{ row, period: { kind: 'year', index: 0 } }] : []
  const broughtBy = (funder: string | undefined) =>
    plan.lines
      .filter((line) => line.funder === funder)
      .flatMap(({ id }) => read(statementRowId('actions', `${action}.${id}.products`)))
  const figure = (readings: readonly FigureReading[]) =>
    readings.length === 0 ? [] : [writer.figure({ readings, as: 'amount' })]
  return {
    label: [name],
    style: 'line',
    level: 0,
    cells: [
      figure(read(statementRowId('actions', `${action}.cost`))),
      ...funders.map((funder) => figure(broughtBy(funder))),
      figure(broughtBy(undefined)),
      [words.format.amount(uncovered)],
    ],
  }
}
