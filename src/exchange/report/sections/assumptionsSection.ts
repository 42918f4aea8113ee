import { rowsByLine } from '../../../domain/analysis/resourceFlows.ts'
import { isAwarded } from '../../../domain/model/fundingBasis.ts'
import { isOpenAward } from '../../../domain/model/lineEffects.ts'
import { scenarioInputs } from '../../../domain/model/inputValues.ts'
import { driverInputId, drivers } from '../../../domain/plan/drivers.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import { linesIn } from '../../../domain/plan/linesIn.ts'
import type { Line } from '../../../domain/plan/plan.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import { overPlan } from '../readings.ts'
import type { ReportContext } from '../reportContext.ts'
import type { FigureReading, ReportBlock, ReportSection, Sentence } from '../reportDocument.ts'
import { mixedColumns } from '../tables.ts'

/** How many resources are named; the others are added up. */
const NAMED = 20

/** What the plan rests on: the general assumptions, and each resource with who gives it and how sure it is. */
export function assumptionsSection(context: ReportContext): ReportSection {
  const { t } = context.words
  return {
    id: 'assumptions',
    title: t('boardReport.sections.assumptions'),
    isWide: false,
    startsPage: true,
    blocks: [
      { kind: 'heading', text: t('boardReport.doc.assumptions.drivers') },
      { kind: 'list', items: driverSentences(context) },
      ...resourceTable(context),
    ],
  }
}

function driverSentences({ model, scenario, words }: ReportContext): readonly Sentence[] {
  const { t, format, names } = words
  const evaluation = model.evaluation(scenario.id)
  return drivers.map((driver): Sentence => {
    const value = evaluation.input(driverInputId(driver.id))[0]!
    const input = evaluation.sheet.inputs.find(({ id }) => id === driverInputId(driver.id))
    const option = input ? names.option(input, value) : null
    const text = option ?? figureValue(value, driver.unit, format, t)
    return [t('boardReport.doc.assumptions.driver', { name: t(`structure.drivers.${driver.id}`), value: text })]
  })
}

interface Resource {
  readonly line: Line
  readonly readings: readonly FigureReading[]
  readonly total: number
}

function resourcesOf({ model, scenario, writer }: ReportContext): readonly Resource[] {
  const { calendar, rows } = model.compiled.sheet
  const byLine = rowsByLine(rows)
  return linesIn(model.plan, scenario.id)
    .flatMap((line): Resource[] => {
      const brings = (byLine.get(line.id) ?? []).filter(({ tags }) => tags?.family !== undefined).map(({ id }) => id)
      const readings = overPlan(brings, calendar)
      const total = writer.figure({ readings }).value
      return Math.abs(total) < 1 ? [] : [{ line, readings, total }]
    })
    .sort((a, b) => b.total - a.total)
}

function resourceTable(context: ReportContext): readonly ReportBlock[] {
  const { model, scenario, words, writer } = context
  const { t, format } = words
  const inputs = scenarioInputs(model.plan, model.compiled.sheet, scenario.id)
  const evaluation = model.evaluation(scenario.id)
  const resources = resourcesOf(context)
  if (resources.length === 0) return []
  const chance = (line: Line): string => {
    if (!isAwarded(line)) return ''
    if (!isOpenAward(line, inputs)) return t('boardReport.doc.assumptions.secured')
    return format.percent(evaluation.input(lineInputId(line.id, 'probability'))[0]!, 0)
  }
  const others = resources.slice(NAMED)
  const rest = t('boardReport.doc.assumptions.others', {
    count: others.length,
    amount: writer.mark({ readings: others.flatMap(({ readings }) => readings) }),
  })
  return [
    {
      kind: 'table',
      caption: t('boardReport.doc.assumptions.resources'),
      columns: mixedColumns([
        [t('boardReport.doc.assumptions.line'), 0.42, 'text'],
        [t('boardReport.doc.assumptions.funder'), 0.26, 'text'],
        [t('boardReport.doc.assumptions.chance'), 0.14, 'figures'],
        [t('boardReport.doc.assumptions.amount'), 0.18, 'figures'],
      ]),
      rows: resources.slice(0, NAMED).map(({ line, readings }) => ({
        label: [line.name],
        style: 'line',
        level: 0,
        cells: [
          [model.plan.funders.find(({ id }) => id === line.funder)?.name ?? ''],
          [chance(line)],
          [writer.figure({ readings, as: 'amount' })],
        ],
      })),
    },
    ...(others.length === 0 ? [] : [{ kind: 'paragraph', style: 'small', sentence: writer.sentence(rest) } as const]),
  ]
}
