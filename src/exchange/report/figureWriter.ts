import { figureAt } from '../../domain/analysis/figureAt.ts'
import { rowAt } from '../../domain/calc/dependencies.ts'
import type { Evaluation } from '../../domain/calc/evaluate.ts'
import { isMoney } from '../../domain/calc/expression.ts'
import { scenarioInputs } from '../../domain/model/inputValues.ts'
import type { LiveModel } from '../../domain/model/liveModel.ts'
import { evaluateVariation } from '../../domain/model/trial.ts'
import { figureValue } from '../../i18n/figureValue.ts'
import type { FigureReading, ReportEvent, ReportFigure, Sentence } from './reportDocument.ts'
import type { ReportWords } from './reportWords.ts'

/** What a figure is to be read from, and how it is written. */
export interface FigureRequest {
  readonly readings: readonly FigureReading[]
  /** The scenario of the report unless told. */
  readonly scenario?: string
  readonly event?: ReportEvent
  /** In whole euros with their sign (unless told), without it, or with a sign in front. */
  readonly as?: 'money' | 'amount'
  /** The last pages say where it comes from. */
  readonly isNumbered?: boolean
}

/** Reads figures off a plan, writes them, and numbers those whose source is told. */
export interface FigureWriter {
  figure(request: FigureRequest): ReportFigure
  /** A mark that stands for a figure in a text, until `sentence` puts it back. */
  mark(request: FigureRequest): string
  /** A text with the figures that its marks stand for. */
  sentence(text: string): Sentence
  /** The evaluation that a figure is read from. */
  evaluation(scenario: string, event: ReportEvent | null): Evaluation
  /** The figures that were numbered: each number with all the figures that bear it. */
  numbered(): readonly (readonly ReportFigure[])[]
}

const OPEN = '\ue000'
const CLOSE = '\ue001'

/** Starts writing the figures of one scenario; without `tellsSources` nothing is numbered. */
export function createFigureWriter(
  model: LiveModel,
  words: ReportWords,
  scenarioId: string,
  tellsSources: boolean,
): FigureWriter {
  const marked: ReportFigure[] = []
  const numbers = new Map<string, ReportFigure[]>()
  const variations = new Map<ReportEvent, Evaluation>()

  const evaluation = (scenario: string, event: ReportEvent | null): Evaluation => {
    if (event === null) return model.evaluation(scenario)
    const known = variations.get(event)
    if (known) return known
    const { sheet } = model.compiled
    const fresh = evaluateVariation(sheet, scenarioInputs(model.plan, sheet, scenario), event.changes)
    variations.set(event, fresh)
    return fresh
  }

  const writer: FigureWriter = {
    figure({ readings, scenario = scenarioId, event = null, as = 'money', isNumbered = false }) {
      const figures = evaluation(scenario, event)
      const value = readings.reduce((sum, { row, period }) => sum + (figureAt(figures, row, period) ?? 0), 0)
      const read = { readings, scenario, event, value, text: write(figures, readings, value, as, words) }
      if (!isNumbered || !tellsSources) return { ...read, reference: null }
      const rows = [...new Set(readings.map(({ row }) => row))].join(' ')
      const key = JSON.stringify([rows, scenario, event?.name])
      if (!numbers.has(key)) numbers.set(key, [])
      const figure = { ...read, reference: [...numbers.keys()].indexOf(key) + 1 }
      numbers.get(key)?.push(figure)
      return figure
    },
    mark(request) {
      marked.push(writer.figure(request))
      return `${OPEN}${marked.length - 1}${CLOSE}`
    },
    sentence: (text) =>
      text
        .split(new RegExp(`${OPEN}(\\d+)${CLOSE}`))
        .map((part, i) => (i % 2 === 0 ? part : (marked[Number(part)] ?? '')))
        .filter((part) => part !== ''),
    evaluation,
    numbered: () => [...numbers.values()],
  }
  return writer
}

function write(
  { sheet }: Evaluation,
  [first]: readonly FigureReading[],
  value: number,
  as: 'money' | 'amount',
  { format, t }: ReportWords,
): string {
  const unit = first ? sheet.rows[rowAt(sheet.index, first.row)]!.unit : 'cents'
  if (Number.isNaN(value)) return format.number(null)
  // A sum of nothing but the noise of binary fractions is written without a sign.
  const cents = Math.abs(value) < 50 ? 0 : value
  if (isMoney(unit)) return as === 'money' ? format.money(cents) : format.amount(cents)
  if (unit === 'rate') return format.percent(value)
  return figureValue(value, unit, format, t)
}
