import { explainFigure } from '../../../domain/analysis/explainFigure.ts'
import type { FigureTerm } from '../../../domain/analysis/explainedFormula.ts'
import type { FigurePeriod } from '../../../domain/analysis/figurePeriod.ts'
import { OPENING } from '../../../domain/analysis/figurePeriod.ts'
import { inputOrigin, positionInSeries } from '../../../domain/analysis/inputOrigin.ts'
import { inputAt } from '../../../domain/calc/compile.ts'
import { rowAt } from '../../../domain/calc/dependencies.ts'
import type { InputDefinition } from '../../../domain/calc/sheet.ts'
import type { LiveModel } from '../../../domain/model/liveModel.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { ExplainNode } from '../../components/ExplainTree.tsx'
import type { FigureNames } from '../../../i18n/figureNames.ts'
import { figureValue } from '../../../i18n/figureValue.ts'
import type { ExplainedOf } from '../readingScreen.ts'
import { formulaTerms, termKey } from '../../../i18n/formulaTerms.ts'
import type { Term } from '../../../i18n/formulaTerms.ts'
import { formulaText } from '../../../i18n/formulaText.ts'
import { originText } from './originText.ts'

/** What an explanation is written with. */
export interface ExplainContext {
  readonly model: LiveModel
  readonly scenarioId: string
  readonly names: FigureNames
  readonly t: Translate
  readonly format: Format
  /** The figures to explain, when they are not those of the scenario. */
  readonly of?: ExplainedOf
  /** Takes the person to where an input is typed. */
  readonly onInput?: (inputId: string) => void
}

/** What the node around speaks of: it need not be said again. */
interface Around {
  readonly period: FigurePeriod | null
  readonly lineId: string | undefined
}

/** The explanation of a figure, opened one level at a time down to what was typed. */
export function explainNode(context: ExplainContext, rowId: string, period: FigurePeriod): ExplainNode {
  return rowNode(context, { id: rowId, period, total: false }, { period: null, lineId: undefined })
}

function rowNode(context: ExplainContext, term: Omit<FigureTerm, 'kind' | 'value'>, around: Around): ExplainNode {
  const { model, scenarioId, t, format } = context
  const { row, value, formula } = explainFigure(context.of?.evaluation ?? model.evaluation(scenarioId), term)
  const terms = formulaTerms(formula)
  const own: Around = { period: term.period, lineId: row.label.line }
  return {
    id: termKey({ ...term, kind: 'row', value }),
    label: termName(context, { ...term, kind: 'row', value }, around),
    value: figureValue(value, row.unit, format, t),
    formula: formulaText(formula, t, (leaf) =>
      leaf.kind === 'constant' ? format.number(leaf.value) : termName(context, leaf, own),
    ),
    ...(terms.length === 0 ? {} : { children: () => terms.map((child) => termNode(context, child, own)) }),
  }
}

function termNode(context: ExplainContext, term: Term, around: Around): ExplainNode {
  const { format, t } = context
  if (term.kind === 'row') return rowNode(context, term, around)
  const label = termName(context, term, around)
  if (term.kind === 'input') return inputNode(context, term, label)
  const unit = term.series === 'month' ? 'month' : 'count'
  return { id: term.series, label, value: figureValue(term.value, unit, format, t) }
}

function inputNode(context: ExplainContext, term: Extract<Term, { kind: 'input' }>, label: string): ExplainNode {
  const { model, scenarioId, names, t, format, onInput } = context
  const input = inputOf(context, term.id)
  const position = positionInSeries(input.shape, term.month, model.compiled.sheet.calendar)
  const origin = inputOrigin(model.plan, scenarioId, term.id, position)
  return {
    id: term.id,
    label,
    value: names.option(input, term.value) ?? figureValue(term.value, input.unit, format, t),
    detail: changedText(context, term, input) ?? originText(origin, t, format),
    ...(onInput ? { onOpen: () => onInput(term.id) } : {}),
  }
}

/** Says that an input is not what the shown scenario has: an event, a run or a delay changed it. Null where it is the same. */
function changedText(
  { model, scenarioId, of, names, t, format }: ExplainContext,
  term: Extract<Term, { kind: 'input' }>,
  input: InputDefinition,
): string | null {
  if (!of) return null
  const shown = model.evaluation(scenarioId).input(term.id)[Math.max(0, term.month)] ?? 0
  if (shown === term.value) return null
  const value = names.option(input, shown) ?? figureValue(shown, input.unit, format, t)
  return t('explain.changedBy', { name: of.name, value })
}

/** What a term is called beside what the node around it already says: its line and its period only where they differ. */
function termName(context: ExplainContext, term: Term, { period, lineId }: Around): string {
  const { model, names, t } = context
  switch (term.kind) {
    case 'row': {
      const { sheet } = model.compiled
      const row = sheet.rows[rowAt(sheet.index, term.id)]!
      const label = names.row(row, lineId)
      const isSaid =
        row.kind === 'constant' || (period?.kind === term.period.kind && period.index === term.period.index)
      return isSaid ? label : t('explain.ofPeriod', { label, period: periodText(context, term.period) })
    }
    case 'input':
      return names.input(inputOf(context, term.id), lineId)
    case 'time':
      return t(`explain.time.${term.series}`)
  }
}

function inputOf({ model }: ExplainContext, inputId: string): InputDefinition {
  const { sheet } = model.compiled
  return sheet.inputs[inputAt(sheet.inputIndex, inputId)]!
}

/** When a figure is read, in words. */
function periodText({ model, t, format }: ExplainContext, { kind, index }: FigurePeriod): string {
  const { timeline, years } = model.compiled.sheet.calendar
  if (kind === 'month') return index === OPENING ? t('explain.opening') : format.month(timeline.start + index, 'long')
  const year = years[index]
  return year ? format.fiscalYear(timeline.start + year.first, timeline.start + year.last) : ''
}
