import { isActive, isOpenAward, lateLine, scaledLine } from '../../model/lineEffects.ts'
import { isAwarded } from '../../model/fundingBasis.ts'
import { isPublicMoney } from '../../model/publicMoney.ts'
import type { Inputs } from '../../model/trial.ts'
import type { ChanceSettings, DelayDraw, Range } from '../../plan/chance.ts'
import type { DriverId } from '../../plan/drivers.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'

/** What is drawn of a line. */
export interface LineUncertainty {
  readonly line: string
  /** The name of its draws: a line that stands for another one is drawn as that one is. */
  readonly name: string
  /** The probability of its award, when that is drawn. */
  readonly award?: number
  /** Whether public funders decide of it: they may decide alike. */
  readonly public: boolean
  readonly partial?: { readonly least: number }
  readonly delay?: DelayDraw
  readonly range?: Range
}

/** What is drawn of a driver. */
export interface DriverUncertainty {
  readonly line?: undefined
  readonly driver: DriverId
  readonly range: Range
}

export type Uncertainty = LineUncertainty | DriverUncertainty

/** What is left to chance in a scenario, by its inputs: the lines that count, then drivers. */
export function uncertainties(plan: Plan, inputs: Inputs, settings: ChanceSettings): readonly Uncertainty[] {
  return [
    ...plan.lines.flatMap((line) => lineUncertainty(plan, line, inputs, settings)),
    ...settings.drivers.map(({ driver, range }) => ({ driver, range })),
  ]
}

function lineUncertainty(plan: Plan, line: Line, inputs: Inputs, settings: ChanceSettings): readonly LineUncertainty[] {
  if (!isActive(line, inputs)) return []
  const chance = settings.lines[line.id] ?? {}
  const probability = inputs.get(lineInputId(line.id, 'probability'))
  const isDrawn =
    typeof probability === 'number' &&
    (chance.awarded === true ? isAwarded(line) : chance.awarded === undefined && isOpenAward(line, inputs))
  const mayScale = scaledLine(line, inputs, 1).size > 0
  const mayBeLate = lateLine(plan, line, inputs, 1).size > 0
  const drawn = {
    ...(isDrawn ? { award: probability } : {}),
    ...(chance.partial && mayScale ? { partial: chance.partial } : {}),
    ...(chance.delay && mayBeLate ? { delay: chance.delay } : {}),
    ...(chance.range && mayScale ? { range: chance.range } : {}),
  }
  if (Object.keys(drawn).length === 0) return []
  return [{ line: line.id, name: nameOf(plan, line), public: isPublicMoney(plan, line), ...drawn }]
}

function nameOf(plan: Plan, line: Line, met = 0): string {
  const replaced = plan.lines.find(({ id }) => id === line.replaces)
  // A line that replaces itself through others would never end.
  return replaced && met < plan.lines.length ? nameOf(plan, replaced, met + 1) : line.id
}
