import { lineKind } from '../../model/lineKinds.ts'
import { choiceOf, defaultOf } from '../../plan/lineKind.ts'
import type { LineKind, ParameterDefinition } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'

/** The kind in which the other structure books what a line of this kind is. */
const answeredBy: Readonly<Record<string, string>> = {
  solidarityLoan: 'loanGranted',
  bankLoan: 'loanGranted',
  participatingLoan: 'loanGranted',
  loanGranted: 'solidarityLoan',
  collectiveFundPremises: 'premisesLet',
  premisesLet: 'collectiveFundPremises',
  runningCost: 'sales',
  sales: 'runningCost',
  rents: 'runningCost',
}

/**
 * The line that answers another in the books of the other structure, with the same terms: a loan and what was lent, premises and who
 * lets them, a purchase and its sale. Null where nothing answers it, or where the other plan has other months and figures go by year.
 */
export function otherSideOf(line: Line, of: Plan, other: Plan, id: string): Line | null {
  const kind = lineKind(line.kind)
  const target = lineKind(answeredBy[line.kind] ?? '')
  if (!kind || !target || !target.forms.includes(other.structure.form)) return null
  const shared = target.parameters.flatMap((parameter) => {
    const same = kind.parameters.find((one) => one.id === parameter.id && one.unit === parameter.unit)
    return same?.shape === parameter.shape ? [same] : []
  })
  const typed = shared.filter((parameter) => line.values[parameter.id] !== undefined)
  const isByPeriod = typed.some(({ shape }) => shape === 'byYear' || shape === 'byMonth')
  if (isByPeriod && JSON.stringify(of.timeline) !== JSON.stringify(other.timeline)) return null
  return {
    id,
    kind: target.id,
    name: line.name,
    choices: Object.fromEntries(choicesFor(line, kind, target)),
    values: Object.fromEntries(shared.map((parameter) => [parameter.id, valueOf(line, parameter, of)])),
    provenance: {},
  }
}

/** A figure as it counts: what was typed, else the default; a default month is that of the plan it comes from. */
function valueOf(line: Line, parameter: ParameterDefinition, { timeline }: Plan) {
  return line.values[parameter.id] ?? defaultOf(parameter, timeline)
}

function choicesFor(line: Line, kind: LineKind, target: LineKind): readonly (readonly [string, string])[] {
  return target.choices.flatMap(({ id, options }) => {
    const own = kind.choices.find((choice) => choice.id === id)
    const option = own && choiceOf(line, kind, id)
    return option !== undefined && options.some((one) => one === option) ? [[id, option] as const] : []
  })
}
