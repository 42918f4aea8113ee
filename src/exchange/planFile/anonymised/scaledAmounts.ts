import { isMoney } from '../../../domain/calc/expression.ts'
import type { InputValue } from '../../../domain/calc/inputValues.ts'
import { indicators } from '../../../domain/indicators/registry.ts'
import { lineKind } from '../../../domain/model/lineKinds.ts'
import { drivers } from '../../../domain/plan/drivers.ts'
import type { Line, Plan } from '../../../domain/plan/plan.ts'
import type { EventEffect, PlanEvent } from '../../../domain/plan/planEvent.ts'
import type { Override } from '../../../domain/plan/scenario.ts'

interface Bounds {
  readonly min: number
  readonly max: number
}

/** The plan with every amount of money by the same factor, in whole cents; rates, dates and legal figures stay. */
export function withScaledAmounts(plan: Plan, factor: number): Plan {
  const scale = (value: number, { min, max }: Bounds) => Math.min(max, Math.max(min, Math.round(value * factor)))
  const kindOf = new Map(plan.lines.map(({ id, kind }) => [id, kind]))
  const driverBounds = (id: string) => drivers.find((one) => one.id === id && isMoney(one.unit))
  const moneyOf = (inputId: string): Bounds | undefined => {
    const [owner = '', id = ''] = inputId.split('/')
    return owner === 'drivers' ? driverBounds(id) : moneyParameter(kindOf.get(owner), id)
  }
  const override = (inputId: string, value: Override): Override => {
    const bounds = moneyOf(inputId)
    if (!bounds) return value
    return typeof value === 'number'
      ? scale(value, bounds)
      : value.map((one) => (one === null ? null : scale(one, bounds)))
  }
  const effect = (one: EventEffect): EventEffect => {
    if (one.what !== 'driver' || one.change === 'multiply') return one
    const bounds = driverBounds(one.driver)
    return bounds ? { ...one, by: scale(one.by, bounds) } : one
  }
  const amount = (value: number) => scale(value, { min: -1e12, max: 1e12 })
  return {
    ...plan,
    drivers: mapped(plan.drivers, (id, value) => {
      const bounds = driverBounds(id)
      return bounds ? scale(value, bounds) : value
    }),
    lines: plan.lines.map((line) => withScaledValues(line, scale)),
    scenarios: plan.scenarios.map((one) => ({ ...one, overrides: mapped(one.overrides, override) })),
    events: plan.events.map((event): PlanEvent => ({ ...event, effects: event.effects.map(effect) })),
    covenants: plan.covenants.map((one) => {
      const unit = Object.entries(indicators).find(([id]) => id === one.indicator)?.[1].unit
      return unit && isMoney(unit) ? { ...one, value: amount(one.value) } : one
    }),
    decisions: plan.decisions.map((one) => ({ ...one, need: amount(one.need), hourCost: amount(one.hourCost) })),
    blend: {
      ...plan.blend,
      candidates: plan.blend.candidates.map((one) => ({ ...one, least: amount(one.least), most: amount(one.most) })),
    },
    aid: { ...plan.aid, past: plan.aid.past.map((one) => ({ ...one, amount: amount(one.amount) })) },
  }
}

function moneyParameter(kind: string | undefined, id: string): Bounds | undefined {
  return kind === undefined ? undefined : lineKind(kind)?.parameters.find((one) => one.id === id && isMoney(one.unit))
}

function withScaledValues(line: Line, scale: (value: number, bounds: Bounds) => number): Line {
  const values = mapped(line.values, (id, value): InputValue => {
    const bounds = moneyParameter(line.kind, id)
    if (!bounds) return value
    return typeof value === 'number' ? scale(value, bounds) : value.map((one) => scale(one, bounds))
  })
  return { ...line, values }
}

function mapped<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  change: (key: Key, value: Value) => Value,
): Record<Key, Value> {
  // The keys are those of the record.
  const entries = Object.entries<Value>(record) as [Key, Value][]
  return Object.fromEntries(entries.map(([key, value]) => [key, change(key, value)])) as Record<Key, Value>
}
