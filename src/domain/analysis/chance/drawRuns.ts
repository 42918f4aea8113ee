import type { InputValue } from '../../calc/inputValues.ts'
import { statusNumber } from '../../instruments/retainedShare.ts'
import { lateLine, scaledLine } from '../../model/lineEffects.ts'
import type { Inputs } from '../../model/trial.ts'
import type { ChanceSettings } from '../../plan/chance.ts'
import { driverInputId, drivers } from '../../plan/drivers.ts'
import type { DriverId } from '../../plan/drivers.ts'
import { lineInputId } from '../../plan/lineKind.ts'
import type { Line, Plan } from '../../plan/plan.ts'
import { delayAt, rangeAt } from './laws.ts'
import { normalQuantile } from './normalQuantile.ts'
import { randomStream } from './randomStream.ts'
import type { RandomStream } from './randomStream.ts'
import type { Factor } from './sampler.ts'
import { uncertainties } from './uncertainties.ts'
import type { DriverUncertainty, LineUncertainty } from './uncertainties.ts'

export { uncertainties } from './uncertainties.ts'
export type { Uncertainty } from './uncertainties.ts'

/** One thing that a run drew: an award and the share that is granted, months of delay, a factor on an amount, a driver's value. */
export type Drawn =
  | { readonly what: 'award'; readonly line: string; readonly granted: boolean; readonly share: number }
  | { readonly what: 'delay'; readonly line: string; readonly months: number }
  | { readonly what: 'factor'; readonly line: string; readonly factor: number }
  | { readonly what: 'driver'; readonly driver: DriverId; readonly value: number }

/** Amounts are drawn to the thousandth. */
const PER_UNIT = 1000

/** The draws of the runs, one after another: the factors that vary, and their levels in the last run. */
export interface Draws {
  readonly factors: readonly Factor[]
  readonly levels: Int32Array
  /** Draws the next run. */
  next(): void
  /** What the last run drew. */
  told(): readonly Drawn[]
}

/** Draws one uncertainty, run after run, into the levels of its factors. */
interface Drawer {
  readonly factors: readonly Factor[]
  draw(levels: Int32Array, first: number, common: number): void
  told(levels: Int32Array, first: number): readonly Drawn[]
}

/** Prepares the draws of a scenario. The streams are named after lines and drivers, so that scenarios meet the same futures. */
export function prepareDraws(plan: Plan, inputs: Inputs, settings: ChanceSettings): Draws {
  const drawers = uncertainties(plan, inputs, settings).map((one) => {
    if (one.line === undefined) return driverDrawer(one, settings)
    return lineDrawer(plan, one, inputs, settings)
  })
  const factors = drawers.flatMap((drawer) => drawer.factors)
  const levels = new Int32Array(factors.length)
  const shock = randomStream(settings.seed, 'public shock')
  let at = 0
  const placed = drawers.map((drawer) => {
    const first = at
    at += drawer.factors.length
    return { drawer, first }
  })
  return {
    factors,
    levels,
    next() {
      const common = shock.nextNormal()
      for (const { drawer, first } of placed) drawer.draw(levels, first, common)
    },
    told: () => placed.flatMap(({ drawer, first }) => drawer.told(levels, first)),
  }
}

/** What one run draws, runs being numbered from 0. */
export function drawOf(plan: Plan, inputs: Inputs, settings: ChanceSettings, run: number): readonly Drawn[] {
  return drawsUntil(plan, inputs, settings, run).told()
}

/** The inputs of one run that differ from those of the scenario. */
export function changesOfRun(plan: Plan, inputs: Inputs, settings: ChanceSettings, run: number): Inputs {
  const { factors, levels } = drawsUntil(plan, inputs, settings, run)
  return new Map(
    factors.flatMap((factor, f) => {
      const values = factor.valuesAt(levels[f]!)
      return factor.inputs.map((id, i): [string, InputValue] => [id, values[i]!])
    }),
  )
}

function drawsUntil(plan: Plan, inputs: Inputs, settings: ChanceSettings, run: number): Draws {
  const draws = prepareDraws(plan, inputs, settings)
  for (let i = 0; i <= run; i++) draws.next()
  return draws
}

const REFUSED = 0
const GRANTED = 1

function lineDrawer(plan: Plan, one: LineUncertainty, inputs: Inputs, settings: ChanceSettings): Drawer {
  // Uncertainties are those of lines of the plan.
  const line = plan.lines.find(({ id }) => id === one.line)!
  const { award, partial, delay, range } = one
  const stream = (what: string) => randomStream(settings.seed, `${what} ${one.name}`)
  const streams: Readonly<Record<'award' | 'share' | 'delay' | 'range', RandomStream>> = {
    award: stream('award'),
    share: stream('share'),
    delay: stream('delay'),
    range: stream('range'),
  }
  const isScaled = partial !== undefined || range !== undefined
  const factors = [
    ...(award === undefined ? [] : [statusFactor(line)]),
    ...(isScaled ? [effectFactor((level) => scaledLine(line, inputs, level / PER_UNIT))] : []),
    ...(delay ? [effectFactor((months) => lateLine(plan, line, inputs, months))] : []),
  ]
  const scaleAt = award === undefined ? 0 : 1
  const delayAtLevel = scaleAt + (isScaled ? 1 : 0)
  const alike = one.public ? settings.publicCorrelation : 0
  const threshold = normalQuantile(award ?? 1)
  let granted = true
  let share = 1
  let factor = 1
  return {
    factors,
    draw(levels, first, common) {
      // Every stream is read in every run, so that no draw moves the others.
      granted =
        award === undefined ||
        Math.sqrt(alike) * common + Math.sqrt(1 - alike) * streams.award.nextNormal() <= threshold
      share = partial ? toThousandths(partial.least + streams.share.next() * (1 - partial.least)) : 1
      factor = range ? toThousandths(rangeAt(range, streams.range.next())) : 1
      const months = delay ? delayAt(delay, streams.delay.next()) : 0
      // What is refused is neither cut nor late: its levels are always the same.
      if (award !== undefined) levels[first] = granted ? GRANTED : REFUSED
      if (isScaled) levels[first + scaleAt] = granted ? Math.round(share * factor * PER_UNIT) : PER_UNIT
      if (delay) levels[first + delayAtLevel] = granted ? months : 0
    },
    told(levels, first) {
      const isTold = award !== undefined || partial !== undefined
      return [
        ...(isTold ? [{ what: 'award' as const, line: line.id, granted, share }] : []),
        ...(granted && range ? [{ what: 'factor' as const, line: line.id, factor }] : []),
        ...(granted && delay ? [{ what: 'delay' as const, line: line.id, months: levels[first + delayAtLevel]! }] : []),
      ]
    },
  }
}

function toThousandths(value: number): number {
  return Math.round(value * PER_UNIT) / PER_UNIT
}

/** An award is signed when it is granted: all of it counts, whatever the basis on which uncertain money does. */
function statusFactor(line: Line): Factor {
  const [refused, signed] = [[statusNumber('refused')], [statusNumber('signed')]]
  return {
    inputs: [lineInputId(line.id, 'status')],
    valuesAt: (level) => (level === GRANTED ? signed : refused),
  }
}

function effectFactor(changes: (level: number) => Inputs): Factor {
  return { inputs: [...changes(1).keys()], valuesAt: (level) => [...changes(level).values()] }
}

function driverDrawer({ driver, range }: DriverUncertainty, settings: ChanceSettings): Drawer {
  const stream = randomStream(settings.seed, `driver ${driver}`)
  const { min, max, unit } = drivers.find(({ id }) => id === driver)!
  // Delays are whole; a yearly growth is drawn to the ten-thousandth, a level to the thousandth.
  const perUnit = unit === 'months' || unit === 'cents' ? 1 : max - min > 1 ? PER_UNIT : 10 * PER_UNIT
  const valueOf = (level: number) => Math.round(min * perUnit + level) / perUnit
  return {
    factors: [{ inputs: [driverInputId(driver)], valuesAt: (level) => [valueOf(level)] }],
    draw(levels, first) {
      const value = Math.min(max, Math.max(min, rangeAt(range, stream.next())))
      levels[first] = Math.round((value - min) * perUnit)
    },
    told: (levels, first) => [{ what: 'driver', driver, value: valueOf(levels[first]!) }],
  }
}
