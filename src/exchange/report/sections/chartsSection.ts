import { yearlyOf } from '../../../domain/analysis/yearly.ts'
import { familyRowId } from '../../../domain/model/compilePlan.ts'
import { driverInputId } from '../../../domain/plan/drivers.ts'
import { families } from '../../../domain/plan/lineKind.ts'
import { statementRowId } from '../../../domain/statements/statement.ts'
import { inYear } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { CashChart, FamilyChart, ReportSection, ReportTable } from '../reportDocument.ts'
import { figureColumns, inRuns, UPRIGHT_COLUMNS } from '../tables.ts'
import { otherScenarios } from './noteScenarios.ts'

/** The most curves that can be told apart on one chart. */
const CURVES = 6

/** What brings the money, year by year, with its table; what is in the bank, month by month, in each scenario. */
export function chartsSection(context: ReportContext): ReportSection {
  return {
    id: 'charts',
    title: context.words.t('boardReport.sections.charts'),
    isWide: false,
    startsPage: true,
    blocks: [familyChart(context), ...familyTables(context), cashChart(context)],
  }
}

function broughtFamilies({ model, scenario }: ReportContext) {
  const evaluation = model.evaluation(scenario.id)
  return families
    .map((family) => ({ family, values: yearlyOf(evaluation, familyRowId(family)) }))
    .filter(({ values }) => values.some((cents) => Math.abs(cents) >= 1))
}

function familyChart(context: ReportContext): FamilyChart {
  const { words, model } = context
  return {
    kind: 'families',
    caption: words.t('boardReport.doc.charts.families'),
    periods: model.compiled.sheet.calendar.years.map(({ index }) => words.year(index)),
    series: broughtFamilies(context).map(({ family, values }) => ({
      family,
      label: words.t(`lines.families.${family}`),
      values,
    })),
  }
}

function familyTables(context: ReportContext): readonly ReportTable[] {
  const { words, model, writer } = context
  const brought = broughtFamilies(context)
  if (brought.length === 0) return []
  return inRuns(model.compiled.sheet.calendar.years, UPRIGHT_COLUMNS).map((run) => ({
    kind: 'table',
    caption: words.t('boardReport.doc.charts.familyTable'),
    columns: figureColumns(
      words.t('boardReport.doc.charts.family'),
      run.map(({ index }) => words.year(index)),
    ),
    rows: brought.map(({ family }) => ({
      label: [words.t(`lines.families.${family}`)],
      style: 'line',
      level: 0,
      cells: run.map(({ index }) => [writer.figure({ readings: inYear(familyRowId(family), index), as: 'amount' })]),
    })),
  }))
}

function cashChart({ model, scenario, words }: ReportContext): CashChart {
  const { t, format } = words
  const shown = [scenario, ...otherScenarios(model.plan, scenario.id)].slice(0, CURVES)
  const floor = model.evaluation(scenario.id).input(driverInputId('cashFloor'))[0]!
  const left = model.plan.scenarios.length - shown.length
  return {
    kind: 'cash',
    caption:
      left > 0 ? t('boardReport.doc.charts.cashSome', { count: shown.length }) : t('boardReport.doc.charts.cash'),
    start: model.compiled.sheet.calendar.timeline.start,
    floor:
      floor > 0 ? { value: floor, label: t('boardReport.doc.charts.floor', { floor: format.money(floor) }) } : null,
    series: shown.map(({ id, name }, i) => ({
      mark: String.fromCharCode(65 + i),
      label: name,
      values: Array.from(model.evaluation(id).row(statementRowId('cash', 'closing'))),
    })),
  }
}
