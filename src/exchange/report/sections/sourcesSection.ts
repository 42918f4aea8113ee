import { explainFigure } from '../../../domain/analysis/explainFigure.ts'
import type { ExplainedFormula } from '../../../domain/analysis/explainedFormula.ts'
import { inputAt } from '../../../domain/calc/compile.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import { formulaText } from '../../../i18n/formulaText.ts'
import { formulaTerms } from '../../../i18n/formulaTerms.ts'
import type { ReportContext } from '../reportContext.ts'
import type { ReportBlock, ReportFigure, ReportSection } from '../reportDocument.ts'

/** The rows that one source names; a figure made of more is told by the first ones. */
const NAMED = 3

/** More terms than this are listed as a sum, and no more than these. */
const IN_A_SUM = 4
const LISTED = 10

function isLongSum(formula: ExplainedFormula): boolean {
  if (formula.kind === 'tagged') return true
  return formula.kind === 'phrase' && formula.operator === 'add' && formula.operands.length > IN_A_SUM
}

/** Where each numbered figure comes from: what it is, and the formula that gives it. Written last, once all are numbered. */
export function sourcesSection(context: ReportContext): ReportSection {
  const { t } = context.words
  return {
    id: 'sources',
    title: t('boardReport.sections.sources'),
    isWide: false,
    startsPage: true,
    blocks: [
      { kind: 'paragraph', style: 'small', sentence: [t('boardReport.doc.sources.intro')] },
      ...context.writer.numbered().flatMap(([figure], i) => (figure ? [source(context, figure, i + 1)] : [])),
    ],
  }
}

function source(context: ReportContext, figure: ReportFigure, reference: number): ReportBlock {
  const rows = [...new Set(figure.readings.map(({ row }) => row))].slice(0, NAMED)
  return {
    kind: 'source',
    reference,
    title: titleOf(context, figure, rows),
    details: rows.map((row) => formulaOf(context, figure, row)),
  }
}

function titleOf({ model, scenario, words }: ReportContext, figure: ReportFigure, rows: readonly string[]): string {
  const { t, names } = words
  const { sheet } = model.compiled
  const name = rows.map((id) => names.row(sheet.rows[rowAt(sheet.index, id)]!)).join(t('explain.comma'))
  if (figure.event) return t('boardReport.doc.sources.whenEvent', { name, event: figure.event.name })
  if (figure.scenario === scenario.id) return name
  const other = model.plan.scenarios.find(({ id }) => id === figure.scenario)
  return t('boardReport.doc.sources.inScenario', { name, scenario: other?.name ?? '' })
}

/** The formula of a row in the period of the figure, with the names of what it is made of; a long sum is listed. */
function formulaOf({ model, words, writer }: ReportContext, figure: ReportFigure, row: string): string {
  const { t, names, format, period } = words
  const reading = figure.readings.find((each) => each.row === row)!
  const { sheet } = model.compiled
  const explained = explainFigure(writer.evaluation(figure.scenario, figure.event), { id: row, period: reading.period })
  const line = explained.row.label.line
  const rowName = (id: string) => names.row(sheet.rows[rowAt(sheet.index, id)]!, line)
  const terms = [
    ...new Set(formulaTerms(explained.formula).flatMap((term) => (term.kind === 'row' ? [rowName(term.id)] : []))),
  ]
  const label = period(reading.period)
  if (explained.formula.kind === 'months') return t('boardReport.doc.sources.months', { label })
  if (terms.length > 0 && isLongSum(explained.formula)) {
    const listed = terms.slice(0, LISTED).join(t('explain.comma'))
    const others = terms.length - LISTED
    const more = others > 0 ? t('boardReport.doc.sources.more', { list: listed, count: others }) : listed
    return t('boardReport.doc.sources.sum', { label, list: more })
  }
  const formula = formulaText(explained.formula, t, (leaf) => {
    switch (leaf.kind) {
      case 'constant':
        return format.number(leaf.value)
      case 'input':
        return names.input(sheet.inputs[inputAt(sheet.inputIndex, leaf.id)]!, line)
      case 'time':
        return t(`explain.time.${leaf.series}`)
      case 'row':
        return rowName(leaf.id)
    }
  })
  return t('boardReport.doc.sources.formula', { label, formula })
}
