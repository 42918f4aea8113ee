import { swings } from '../domain/analysis/sensitivity/swings.ts'
import type { Swing, SwingUnit } from '../domain/analysis/sensitivity/swings.ts'
import type { TargetFigure } from '../domain/analysis/sensitivity/targetFigure.ts'
import { readFigure } from '../domain/analysis/sensitivity/targetFigure.ts'
import { spider, tornado, twoWay } from '../domain/analysis/sensitivity/tornado.ts'
import type { SwingSizes } from '../domain/analysis/sensitivity/tornado.ts'
import { scenarioInputs } from '../domain/model/inputValues.ts'
import { openTrialOf } from '../domain/model/trial.ts'
import type { Plan } from '../domain/plan/plan.ts'
import { compiledPlan } from './compiledPlan.ts'
import type { Task } from './task.ts'

/** What to swing in a scenario, and what to look at. */
export interface SensitivityWork {
  readonly plan: Plan
  readonly scenario: string
  readonly target: TargetFigure
  readonly sizes: SwingSizes
  /** Every figure of every line, or only the main ones and the drivers. */
  readonly isWide: boolean
  /** Two inputs and their steps; left out when the table is not asked for. */
  readonly table?: { readonly first: Steps; readonly second: Steps }
  /** Shares by which the inputs that move the figure most are swung. */
  readonly spiderSteps: readonly number[]
}

/** An input and how far it is swung, step after step. */
export interface Steps {
  readonly input: string
  readonly steps: readonly number[]
}

/** A bar of the tornado, without what only the domain needs. */
export interface PostedBar {
  readonly input: string
  readonly unit: SwingUnit
  readonly down: number
  readonly up: number
  readonly reach: number
}

export interface Sensitivity {
  readonly base: number
  readonly bars: readonly PostedBar[]
  /** By step of the first input, then of the second; null when it was not asked for. */
  readonly table: readonly (readonly number[])[] | null
  readonly spider: readonly { readonly input: string; readonly figures: readonly number[] }[]
}

/** How many inputs the spider draws. */
const SPIDER_INPUTS = 6

/** Swings the inputs of a scenario and reads one figure. */
export const sensitivityTask: Task<SensitivityWork, Sensitivity> = {
  run({ plan, scenario, target, sizes, isWide, table, spiderSteps }, { onProgress }) {
    const { sheet } = compiledPlan(plan)
    const trial = openTrialOf(plan, sheet, scenarioInputs(plan, sheet, scenario))
    const all = swings(plan, trial.inputs)
    const bars = tornado(
      trial,
      all.filter(({ isMain }) => isWide || isMain),
      target,
      sizes,
    )
    onProgress(0.7)
    const shares = bars.filter(({ swing, reach }) => swing.unit === 'share' && reach > 0).slice(0, SPIDER_INPUTS)
    const webs = spider(
      trial,
      shares.map(({ swing }) => swing),
      spiderSteps,
      target,
    )
    const swingOf = (steps: Steps): readonly [Swing, readonly number[]] | null => {
      const swing = all.find(({ input }) => input === steps.input)
      return swing ? [swing, steps.steps] : null
    }
    const first = table && swingOf(table.first)
    const second = table && swingOf(table.second)
    return {
      base: readFigure(target, trial.evaluation),
      bars: bars.map(({ swing, ...bar }) => ({ input: swing.input, unit: swing.unit, ...bar })),
      table: first && second ? twoWay(trial, first, second, target) : null,
      spider: shares.map(({ swing }, i) => ({ input: swing.input, figures: webs[i]! })),
    }
  },
}
