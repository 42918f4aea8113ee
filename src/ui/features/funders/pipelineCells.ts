import type { Award, AwardStatus } from '../../../domain/analysis/awardPipeline.ts'
import { probabilityGrade } from '../../../domain/analysis/probabilityGrade.ts'
import { statuses } from '../../../domain/instruments/retainedShare.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import type { ParameterDefinition } from '../../../domain/plan/lineKind.ts'
import type { Plan } from '../../../domain/plan/plan.ts'
import type { Edit } from '../../../editing/edit.ts'
import { clearInput, setInput } from '../../../editing/edits/inputs.ts'
import { renameLine, setFunder } from '../../../editing/edits/lineDetails.ts'
import { changeLineIn } from '../../../editing/edits/scenarioLines.ts'
import type { IdSource } from '../../../editing/idSource.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { labelColumn } from '../../components/grid/gridTypes.ts'
import type { CellKind, GridCell, GridEdit } from '../../components/grid/gridTypes.ts'
import type { ScenarioInputs } from '../lines/lineTable.ts'
import { placeOf } from '../lines/lineTable.ts'

/** The columns of the pipeline, in their order. */
export const pipelineColumns = [
  { id: 'funder', width: 96 },
  { id: 'status', width: 84 },
  { id: 'asked', width: 94 },
  { id: 'notified', width: 94 },
  { id: 'probability', width: 84 },
  { id: 'grade', width: 48 },
  { id: 'weighted', width: 94 },
  { id: 'from', width: 74 },
  { id: 'paid', width: 132 },
] as const
type PipelineColumn = (typeof pipelineColumns)[number]['id']

/** What the cells of the pipeline are written with. */
export interface PipelineWords {
  readonly t: Translate
  readonly format: Format
  readonly plan: Plan
  readonly inputs: ScenarioInputs
}

const grouped = ['asked', 'notified', 'weighted'] as const

/** How a column of the pipeline is typed and written. */
export function pipelineKind(column: PipelineColumn, { t, plan }: Pick<PipelineWords, 't' | 'plan'>): CellKind {
  switch (column) {
    case 'funder':
      return {
        kind: 'choice',
        options: [
          { value: '', label: t('funders.none') },
          ...plan.funders.map(({ id, name }) => ({ value: id, label: name })),
        ],
      }
    case 'status':
      return {
        kind: 'choice',
        options: statuses.map((status, i) => ({ value: String(i + 1), label: t(`lines.statuses.${status}`) })),
      }
    case 'probability':
      return { kind: 'rate', min: 0, max: 1 }
    case 'from':
      return { kind: 'month' }
    case 'grade':
    case 'paid':
      return { kind: 'text' }
    default:
      return { kind: 'amount' }
  }
}

/** One cell of an award. */
export function pipelineCell(award: Award, column: string, words: PipelineWords): GridCell | null {
  const { line, status, probability, payments } = award
  const { t, format } = words
  switch (column) {
    case 'funder':
      return { value: line.funder ?? '' }
    case 'status':
      return { value: String(statuses.indexOf(status) + 1), required: true, ...mark(award, 'status', words) }
    case 'probability':
      return { value: probability, ...mark(award, 'probability', words) }
    case 'grade':
      return { value: probabilityGrade(probability), readOnly: true, note: t('lines.gradeHelp') }
    case 'from':
      return { value: award.firstMonth, readOnly: true }
    case 'paid': {
      if (!payments) return { value: null, readOnly: true }
      const [first, last] = [format.month(payments.first), format.month(payments.last)]
      return { value: first === last ? first : t('funders.pipeline.span', { first, last }), readOnly: true }
    }
    case 'asked':
    case 'notified':
    case 'weighted':
      return { value: award[column], readOnly: true }
    default:
      return null
  }
}

/** What the awards of one status come to. */
export function groupCell(awards: readonly Award[], column: string): GridCell | null {
  const summed = grouped.find((id) => id === column)
  if (!summed || (summed === 'notified' && awards.every(({ notified }) => notified === null))) return null
  return { value: awards.reduce((sum, award) => sum + (award[summed] ?? 0), 0), readOnly: true }
}

/** What was typed in the pipeline, as an edit of the plan. */
export function pipelineEdit({ rowId, columnId, value }: GridEdit, scenarioId: string, newId: IdSource): Edit | null {
  const input = lineInputId(rowId, columnId)
  switch (columnId) {
    case labelColumn:
      return typeof value === 'string' && value.trim() !== '' ? renameLine(rowId, value.trim()) : null
    case 'funder': {
      const funderId = typeof value === 'string' && value !== '' ? value : null
      return changeLineIn(scenarioId, rowId, newId(), (lineId) => setFunder(lineId, funderId))
    }
    case 'status':
      return value === null ? null : setInput(scenarioId, input, Number(value))
    case 'probability':
      return value === null ? clearInput(scenarioId, input) : setInput(scenarioId, input, Number(value))
    default:
      return null
  }
}

/** Marks a figure that the scenario changes, with what its parent has. */
function mark({ line, kind }: Award, id: 'status' | 'probability', { t, format, inputs }: PipelineWords) {
  const parameter = kind.parameters.find((each) => each.id === id)
  if (!parameter || !inputs.isOverridden(line, id)) return {}
  const value = placeOf(inputs.inherited(line, parameter), 0)
  return { overridden: true, note: t('lines.overridden', { value: written(parameter, value, t, format) }) }
}

function written(parameter: ParameterDefinition, value: number, t: Translate, format: Format): string {
  const status: AwardStatus | undefined = parameter.id === 'status' ? statuses[value - 1] : undefined
  return status ? t(`lines.statuses.${status}`) : format.percent(value)
}
