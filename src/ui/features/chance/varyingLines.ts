import type { LineUncertainty, Uncertainty } from '../../../domain/analysis/chance/uncertainties.ts'
import { isAwarded } from '../../../domain/model/fundingBasis.ts'
import { activeLines, isOpenAward, lateLine, scaledLine } from '../../../domain/model/lineEffects.ts'
import type { Inputs } from '../../../domain/model/trial.ts'
import type { LineChance } from '../../../domain/plan/chance.ts'
import { lineInputId } from '../../../domain/plan/lineKind.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'

/** A line of which something may be left to chance, and what of it may. */
export interface VaryingLine {
  readonly line: Line
  readonly chance: LineChance
  /** How likely its award is; null when there is nothing to award. */
  readonly probability: number | null
  /** The award is not decided yet: it is drawn unless told. */
  readonly isOpen: boolean
  readonly mayBeLate: boolean
  readonly mayVary: boolean
  /** What is drawn of it in the scenario; null when nothing is. */
  readonly drawn: LineUncertainty | null
}

/** The lines of which something is left to chance, and those that could be, in the order of the plan. */
export function varyingLines(
  plan: Plan,
  inputs: Inputs,
  drawn: readonly Uncertainty[],
): { readonly varying: readonly VaryingLine[]; readonly others: readonly VaryingLine[] } {
  const active = new Set(activeLines(plan, inputs))
  const all = plan.lines.map((line): VaryingLine => {
    const probability = inputs.get(lineInputId(line.id, 'probability'))
    return {
      line,
      chance: plan.chance.lines[line.id] ?? {},
      probability: isAwarded(line) && typeof probability === 'number' ? probability : null,
      isOpen: isOpenAward(line, inputs),
      mayBeLate: lateLine(plan, line, inputs, 1).size > 0,
      mayVary: scaledLine(line, inputs, 1).size > 0,
      drawn: drawn.find((one): one is LineUncertainty => one.line === line.id) ?? null,
    }
  })
  const varies = ({ line, drawn: one }: VaryingLine) => one !== null || plan.chance.lines[line.id] !== undefined
  return {
    varying: all.filter(varies),
    others: all.filter((one) => !varies(one) && active.has(one.line) && (one.mayBeLate || one.mayVary)),
  }
}
