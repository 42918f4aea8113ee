import { MAX_RUNS } from './chance.ts'
import type { Range } from './chance.ts'
import { checkFigure } from './checkFigure.ts'
import type { FigureBounds } from './checkFigure.ts'
import { checkId, checkIdOnce, checkText, MAX_NAME, MAX_TEXT } from './checkText.ts'
import { drivers } from './drivers.ts'
import type { DriverDefinition } from './drivers.ts'
import type { Plan } from './plan.ts'
import type { EventEffect, LineTarget, PlanEvent } from './planEvent.ts'
import { pathTo } from './planProblem.ts'
import type { PlanProblem } from './planProblem.ts'

/** The most events, effects of one, covenants, decisions, alternatives of one and candidates of the blend. */
export const MAX_EVENTS = 50
export const MAX_EFFECTS = 50
export const MAX_COVENANTS = 50
export const MAX_DECISIONS = 30
export const MAX_ALTERNATIVES = 12
const MAX_CANDIDATES = 100

const money = { unit: 'cents', min: 0, max: 1e12 } as const
const month = { unit: 'month', min: 22800, max: 26399 } as const
const share = { unit: 'rate', min: 0, max: 1 } as const
const wholeMonths = (max: number) => ({ unit: 'months', min: 0, max, integer: true }) as const
const hours = { unit: 'ratio', min: 0, max: 100_000 } as const

/** What is wrong with what a plan holds to decide by: events, covenants, decisions, chance and the best blend. */
export function checkDeciding(plan: Plan): readonly PlanProblem[] {
  return [
    ...checkCount(plan.events, 'events', MAX_EVENTS),
    ...checkIdOnce(plan.events, 'events'),
    ...plan.events.flatMap((event, i) => checkEvent(plan, event, pathTo('events', i))),
    ...checkCount(plan.covenants, 'covenants', MAX_COVENANTS),
    ...checkIdOnce(
      plan.covenants.map(({ id }) => ({ id, name: id })),
      'covenants',
    ),
    ...plan.covenants.flatMap(({ id, value, lender, note }, i) => [
      ...checkId(id, pathTo('covenants', i, 'id')),
      ...figureAt(value, pathTo('covenants', i, 'value'), { unit: 'ratio', min: -1e12, max: 1e12 }),
      ...checkText(note, pathTo('covenants', i, 'note'), MAX_TEXT),
      ...(lender === null ? [] : checkLineId(plan, lender, pathTo('covenants', i, 'lender'))),
    ]),
    ...checkDecisions(plan),
    ...checkChance(plan),
    ...checkBlend(plan),
  ]
}

function checkCount(list: readonly unknown[], path: string, max: number): readonly PlanProblem[] {
  return list.length > max ? [{ code: 'tooMany', path, value: list.length, bound: max }] : []
}

function figureAt(value: number, path: string, bounds: FigureBounds): readonly PlanProblem[] {
  return checkFigure(value, () => ({ path }), bounds)
}

function checkLineId(plan: Plan, id: string, path: string): readonly PlanProblem[] {
  return plan.lines.some((line) => line.id === id) ? [] : [{ code: 'unknownLine', path, value: id }]
}

function checkScenarioId(plan: Plan, id: string, path: string): readonly PlanProblem[] {
  return plan.scenarios.some((one) => one.id === id) ? [] : [{ code: 'unknownScenario', path, value: id }]
}

function checkEvent(plan: Plan, event: PlanEvent, path: string): readonly PlanProblem[] {
  return [
    ...checkId(event.id, pathTo(path, 'id')),
    ...checkText(event.name, pathTo(path, 'name'), MAX_NAME),
    ...checkText(event.story, pathTo(path, 'story'), MAX_TEXT),
    ...checkCount(event.effects, pathTo(path, 'effects'), MAX_EFFECTS),
    ...event.effects.flatMap((effect, i) => checkEffect(plan, effect, pathTo(path, 'effects', i))),
  ]
}

function checkEffect(plan: Plan, effect: EventEffect, path: string): readonly PlanProblem[] {
  const by = pathTo(path, 'by')
  if (effect.what === 'driver') {
    const definition = driverOf(effect.driver)
    const bounds: FigureBounds = effect.change === 'set' ? definition : { unit: 'ratio', min: -1e12, max: 1e12 }
    return figureAt(effect.by, by, bounds)
  }
  const target = checkTarget(plan, effect.target, pathTo(path, 'target'))
  if (effect.what === 'lost') return target
  return effect.what === 'scaled'
    ? [...target, ...figureAt(effect.by, by, { unit: 'ratio', min: 0, max: 10 })]
    : [...target, ...figureAt(effect.months, pathTo(path, 'months'), wholeMonths(120))]
}

function checkTarget(plan: Plan, target: LineTarget, path: string): readonly PlanProblem[] {
  if ('line' in target) return checkLineId(plan, target.line, pathTo(path, 'line'))
  if (!('funder' in target) || plan.funders.some(({ id }) => id === target.funder)) return []
  return [{ code: 'unknownFunder', path: pathTo(path, 'funder'), value: target.funder }]
}

function checkDecisions(plan: Plan): readonly PlanProblem[] {
  return [
    ...checkCount(plan.decisions, 'decisions', MAX_DECISIONS),
    ...checkIdOnce(plan.decisions, 'decisions'),
    ...plan.decisions.flatMap((decision, i) => {
      const path = pathTo('decisions', i)
      return [
        ...checkId(decision.id, pathTo(path, 'id')),
        ...checkText(decision.name, pathTo(path, 'name'), MAX_NAME),
        ...figureAt(decision.need, pathTo(path, 'need'), money),
        ...figureAt(decision.month, pathTo(path, 'month'), month),
        ...figureAt(decision.discountRate, pathTo(path, 'discountRate'), { unit: 'rate', min: -0.05, max: 1 }),
        ...figureAt(decision.hourCost, pathTo(path, 'hourCost'), money),
        ...checkScenarioId(plan, decision.reference, pathTo(path, 'reference')),
        ...checkCount(decision.alternatives, pathTo(path, 'alternatives'), MAX_ALTERNATIVES),
        ...decision.alternatives.flatMap((alternative, j) => {
          const at = pathTo(path, 'alternatives', j)
          return [
            ...checkScenarioId(plan, alternative.scenario, pathTo(at, 'scenario')),
            ...figureAt(alternative.obtainHours, pathTo(at, 'obtainHours'), hours),
            ...figureAt(alternative.reportHoursPerYear, pathTo(at, 'reportHoursPerYear'), hours),
            ...checkText(alternative.commitments, pathTo(at, 'commitments'), MAX_TEXT),
            ...checkText(alternative.governance, pathTo(at, 'governance'), MAX_TEXT),
          ]
        }),
      ]
    }),
  ]
}

function checkChance(plan: Plan): readonly PlanProblem[] {
  const { seed, runs, publicCorrelation, lines, drivers: ranges } = plan.chance
  const factor = { unit: 'ratio', min: 0, max: 10 } as const
  return [
    ...figureAt(seed, 'chance.seed', { unit: 'ratio', min: 0, max: 2 ** 32 - 1, integer: true }),
    ...figureAt(runs, 'chance.runs', { unit: 'ratio', min: 1, max: MAX_RUNS, integer: true }),
    ...figureAt(publicCorrelation, 'chance.publicCorrelation', share),
    ...Object.entries(lines).flatMap(([id, { partial, delay, range }]) => {
      const path = pathTo('chance', 'lines', id)
      return [
        ...checkLineId(plan, id, path),
        ...(partial ? figureAt(partial.least, pathTo(path, 'partial', 'least'), share) : []),
        ...(delay
          ? [
              ...figureAt(delay.most, pathTo(path, 'delay', 'most'), wholeMonths(36)),
              ...figureAt(delay.likely, pathTo(path, 'delay', 'likely'), wholeMonths(Math.max(0, delay.most))),
              ...figureAt(delay.stop, pathTo(path, 'delay', 'stop'), { unit: 'rate', min: 0.01, max: 1 }),
            ]
          : []),
        ...(range ? checkRange(range, pathTo(path, 'range'), factor) : []),
      ]
    }),
    ...checkCount(ranges, 'chance.drivers', drivers.length),
    ...ranges.flatMap(({ driver, range }, i) =>
      checkRange(range, pathTo('chance', 'drivers', i, 'range'), driverOf(driver)),
    ),
  ]
}

/** A range goes up from its low end by its likeliest value to its high end; a lognormal one starts above nothing. */
function checkRange({ shape, low, likely, high }: Range, path: string, bounds: FigureBounds): readonly PlanProblem[] {
  const { unit, min, max } = bounds
  const least = shape === 'lognormal' ? Math.max(min, 1e-6) : min
  return [
    ...figureAt(low, pathTo(path, 'low'), { unit, min: least, max }),
    ...figureAt(likely, pathTo(path, 'likely'), { unit, min: Math.max(low, min), max }),
    ...figureAt(high, pathTo(path, 'high'), { unit, min: Math.max(likely, min), max }),
  ]
}

function checkBlend(plan: Plan): readonly PlanProblem[] {
  const { candidates, minDebtServiceCover, maxFunderShare } = plan.blend
  return [
    ...checkCount(candidates, 'blend.candidates', MAX_CANDIDATES),
    ...candidates.flatMap(({ line, least, most }, i) => {
      const path = pathTo('blend', 'candidates', i)
      return [
        ...checkLineId(plan, line, pathTo(path, 'line')),
        ...figureAt(least, pathTo(path, 'least'), money),
        ...figureAt(most, pathTo(path, 'most'), { ...money, min: Math.max(0, least) }),
      ]
    }),
    ...(minDebtServiceCover === null
      ? []
      : figureAt(minDebtServiceCover, 'blend.minDebtServiceCover', { unit: 'ratio', min: 0, max: 100 })),
    ...(maxFunderShare === null ? [] : figureAt(maxFunderShare, 'blend.maxFunderShare', share)),
  ]
}

function driverOf(id: string): DriverDefinition {
  return drivers.find((driver) => driver.id === id)!
}
