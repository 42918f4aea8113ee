import { isActive, scaledLine } from '../../../model/lineEffects.ts'
import { lineKind } from '../../../model/lineKinds.ts'
import type { Inputs } from '../../../model/trial.ts'
import { roundHalfAway } from '../../../money/roundHalfAway.ts'
import type { BlendCandidate } from '../../../plan/blend.ts'
import { lineInputId, parameterServes } from '../../../plan/lineKind.ts'
import type { ParameterDefinition } from '../../../plan/lineKind.ts'
import { standsIn } from '../../../plan/lineTiming.ts'
import type { Line, Plan } from '../../../plan/plan.ts'
import { scenarioChain } from '../../../plan/resolveInputs.ts'

/** Kinds whose main amount is no money that comes in: a ceiling, or spending that an aid is a share of. */
const withoutMoney: readonly string[] = ['overdraftFacility', 'europeanFund', 'ownReserves']

/** The amount of a line, when it is one sum of money, or one a year. */
function amountOf(line: Line): ParameterDefinition | null {
  // What stood before the plan is owed already: it cannot be chosen.
  if (line.choices['origin'] === 'existing') return null
  const kind = lineKind(line.kind)
  if (!kind || kind.section !== 'resources' || kind.family === 'nonMonetary' || withoutMoney.includes(kind.id))
    return null
  const found = kind.parameters.find(
    (parameter) => parameter.main === true && parameter.unit === 'cents' && parameterServes(parameter, line, kind),
  )
  return found ?? null
}

/** The resources of a scenario that a blend may use: those whose amount is money that comes in, switched on or not. */
export function blendableLines(plan: Plan, scenarioId: string): readonly Line[] {
  const chain = scenarioChain(plan, scenarioId)
  return plan.lines.filter((line) => standsIn(chain, line) && amountOf(line) !== null)
}

/** The amount of a line in a scenario, its years added up, in cents; zero when it does not count. */
export function amountNow(line: Line, inputs: Inputs): number {
  return isActive(line, inputs) ? sizeOf(line, inputs) : 0
}

function sizeOf(line: Line, inputs: Inputs): number {
  const value = inputs.get(lineInputId(line.id, amountOf(line)?.id ?? '')) ?? 0
  return typeof value === 'number' ? value : value.reduce((sum, figure) => sum + figure, 0)
}

/** The inputs by which a line brings an amount over the plan (cents), its years keeping their proportions; zero leaves it out. */
export function amountInputs(line: Line, inputs: Inputs, amount: number): Inputs {
  const active = lineInputId(line.id, 'active')
  if (amount === 0) return new Map([[active, 0]])
  const input = lineInputId(line.id, amountOf(line)?.id ?? '')
  const value = inputs.get(input)
  if (value === undefined) return new Map()
  const size = sizeOf(line, inputs)
  const scaled = size > 0 ? scaledLine(line, inputs, amount / size) : new Map()
  const own =
    typeof value === 'number'
      ? amount
      : value.map((figure) => roundHalfAway(size > 0 ? (figure * amount) / size : amount / value.length))
  return new Map([...scaled, [input, own], [active, 1]])
}

/** The inputs by which every candidate brings its amount, in cents, in the order of the candidates. */
export function blendInputs(
  plan: Plan,
  inputs: Inputs,
  candidates: readonly BlendCandidate[],
  amounts: readonly number[],
): Inputs {
  return new Map(
    candidates.flatMap(({ line: id }, i) => {
      const line = plan.lines.find((one) => one.id === id)
      return line ? [...amountInputs(line, inputs, amounts[i]!)] : []
    }),
  )
}
