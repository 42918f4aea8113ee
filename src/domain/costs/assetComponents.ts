import type { Operand, RowOperand } from '../calc/expression.ts'
import { add, multiply, round, subtract } from '../calc/formulas.ts'
import { lifeParameter, straightLine, straightLineRowCodes } from '../instruments/straightLine.ts'
import { rateFigure } from '../plan/alert.ts'
import type { Alert } from '../plan/alert.ts'
import type { ChoiceDefinition, LineCheck, LineScope, ParameterDefinition } from '../plan/lineKind.ts'

/** Whether an asset wears out as one, or by parts that do not last as long. */
export const componentsChoice = {
  id: 'components',
  options: ['single', 'several'],
  default: 'single',
} as const satisfies ChoiceDefinition

const several = { choice: componentsChoice.id, is: ['several'] } as const
const share = { unit: 'rate', shape: 'scalar', min: 0, max: 1, default: 0, when: several } as const
const otherLife = { ...lifeParameter, default: 120, when: several } as const

/** The parts beside the main one, each with its share and life, and the part that does not wear out (land). */
export const componentParameters = [
  { id: 'share2', ...share },
  { ...otherLife, id: 'life2' },
  { id: 'share3', ...share },
  { ...otherLife, id: 'life3' },
  { id: 'share4', ...share },
  { ...otherLife, id: 'life4' },
  { id: 'landShare', ...share },
] as const satisfies readonly ParameterDefinition[]

const others = ['2', '3', '4'] as const

/** The codes of the rows of depreciation, by component. */
export const componentRowCodes = [
  'component1',
  'component2',
  'component3',
  'component4',
  ...straightLineRowCodes,
  'monthsRun2',
  'monthsRunBefore2',
  'monthsRun3',
  'monthsRunBefore3',
  'monthsRun4',
  'monthsRunBefore4',
] as const

/** The monthly depreciation of an asset: as one, or of each of its components over its own life. */
export function depreciationOf(scope: LineScope, gross: RowOperand, first: RowOperand): Operand {
  if (scope.choice(componentsChoice.id) === 'single') return straightLine(scope, gross, first)
  const part = (code: string, formula: Operand) => scope.row(code, { unit: 'cents', kind: 'stock', formula })
  const shareOf = (id: string) => round(multiply(gross, scope.parameter(id)))
  const parts = others.map((number) => ({ number, base: part(`component${number}`, shareOf(`share${number}`)) }))
  const beside = add(...parts.map(({ base }) => base), shareOf('landShare'))
  const main = part('component1', subtract(gross, beside))
  return add(
    straightLine(scope, main, first),
    ...parts.map(({ number, base }) => straightLine(scope, base, first, number)),
  )
}

/** The parts beside the main one cannot be more than the whole. */
export function checkComponents({ line, value }: LineCheck): readonly Alert[] {
  if (line.choices[componentsChoice.id] !== 'several') return []
  const sum = ['share2', 'share3', 'share4', 'landShare'].reduce((total, id) => total + value(id), 0)
  if (sum <= 1 + 1e-9) return []
  return [
    {
      code: 'componentsOverWhole',
      severity: 'error',
      figures: { sum: rateFigure(sum), excess: rateFigure(sum - 1) },
    },
  ]
}
